package org.customerportal.spring.web;

import java.util.List;

/**
 * What is wrong with what was typed, in words, in the order in which people should read it. Read by templates.
 *
 * @param list everything that is wrong
 */
record FormErrors(List<FormErrors.Line> list) {

    FormErrors {
        list = List.copyOf(list);
    }

    /** Says whether anything is wrong. */
    public boolean any() {
        return !list.isEmpty();
    }

    /** Says whether anything is wrong with this field. */
    public boolean has(String path) {
        return list.stream().anyMatch(line -> line.path().equals(path));
    }

    /** Returns what is wrong with this field. */
    public List<String> at(String path) {
        return list.stream()
                .filter(line -> line.path().equals(path))
                .map(Line::words)
                .toList();
    }

    /**
     * One thing that is wrong.
     *
     * @param path the field, empty for the whole form; the field's id in the page is {@code field-} and the path
     * @param words what to do about it
     */
    record Line(String path, String words) {}
}
