package org.customerportal.spring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/** What a controller of ours answers with: a page, or the address to go to. Immutable. */
public sealed interface Answer {

    /** Returns a page from this template, status 200. */
    static Page page(String template) {
        return new Page(template, 200, Map.of(), List.of());
    }

    /**
     * Returns the advice to go on (303) to another address of the same portal, or of the desk for a controller there.
     *
     * @param path below the portal's or the desk's own address, for example {@code /requests}; begins with a slash
     */
    static Redirect redirect(String path) {
        return new Redirect(path);
    }

    /**
     * A page.
     *
     * @param template its name below our templates, for example {@code visitor/sign-in}
     * @param status the status of the answer
     * @param model what the template is given
     * @param violations what is wrong with what was typed; the template finds it in words as {@code errors}
     */
    record Page(String template, int status, Map<String, Object> model, List<Violation> violations) implements Answer {

        public Page {
            model = Map.copyOf(model);
            violations = List.copyOf(violations);
        }

        /** Returns this page with one more thing for the template. */
        public Page with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(model);
            more.put(name, value);
            return new Page(template, status, more, violations);
        }

        /** Returns this page with another status. */
        public Page status(int newStatus) {
            return new Page(template, newStatus, model, violations);
        }

        /** Returns this page, status 422, with what is wrong with what was typed. */
        public Page wrong(InvalidInputException refusal) {
            return wrong(refusal.violations());
        }

        /** Returns this page, status 422, with what is wrong with what was typed. */
        public Page wrong(List<Violation> found) {
            return new Page(template, 422, model, found);
        }
    }

    /**
     * The advice to go on.
     *
     * @param path below the portal's or the desk's own address
     */
    record Redirect(String path) implements Answer {

        public Redirect {
            if (!path.startsWith("/") || path.startsWith("//") || path.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a path begins with one slash and has no control characters");
            }
        }
    }
}
