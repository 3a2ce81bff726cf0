package org.customerportal.spring.web.desk.visibility;

import java.util.List;

/**
 * An explanation ready to be read.
 *
 * @param visible whether the person sees the request
 * @param conditions what must hold of every request
 * @param reasons why a request may be shown
 */
record Explained(boolean visible, List<Part> conditions, List<Part> reasons) {

    /**
     * A condition, a reason or an exception.
     *
     * @param words the name of its words
     * @param named what they speak of: a person or a filter
     * @param holds whether it holds
     * @param steps how that was found, if there is more to say
     * @param exceptions what takes away from it
     */
    record Part(String words, String named, boolean holds, List<Step> steps, List<Part> exceptions) {}

    /**
     * One thing that was asked about the request.
     *
     * @param words the name of its words
     * @param named what they speak of: a person, or a whole sentence
     * @param holds whether it holds
     * @param parts what it consists of
     */
    record Step(String words, String named, boolean holds, List<Step> parts) {}
}
