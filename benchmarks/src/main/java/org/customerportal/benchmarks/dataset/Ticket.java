package org.customerportal.benchmarks.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.visibility.Involved;

/**
 * A request of the data set.
 *
 * @param number its place in the order of submission, from 0
 * @param id time-ordered
 * @param requester who asked
 * @param organization for which organization
 * @param flow the number of its flow, 0 to 11, the first ones chosen most
 * @param stage where it stands
 * @param staffOnly whether it does not exist for customers
 * @param createdAt microseconds since 1970
 * @param updatedAt microseconds since 1970
 * @param involved whom else it concerns
 * @param texts what was written
 * @param answers the four answers to its form
 */
public record Ticket(
        int number,
        UUID id,
        UUID requester,
        UUID organization,
        int flow,
        Stage stage,
        boolean staffOnly,
        long createdAt,
        long updatedAt,
        List<Involved> involved,
        Texts texts,
        Answers answers) {

    /** Returns the number that people use to speak of it. */
    public String reference() {
        return "BEN-%08d".formatted(number);
    }

    /** Returns when it was completed, in microseconds since 1970. */
    public Optional<Long> closedAt() {
        return stage.category().isOpen() ? Optional.empty() : Optional.of(updatedAt);
    }

    /**
     * What was written.
     *
     * @param subject on one line
     * @param description a few sentences
     * @param comments what was said since, oldest first, by the requester
     * @param internal what staff said among themselves
     */
    public record Texts(String subject, String description, List<String> comments, List<String> internal) {}

    /**
     * The answers to the form.
     *
     * @param area one of ten options
     * @param model one of two hundred options, some of them rare
     * @param serial a text that about twenty requests share
     * @param amount a whole number
     */
    public record Answers(String area, String model, String serial, int amount) {

        /** Returns them as typed into the form. */
        public Map<String, String> byField() {
            return Map.of("area", area, "model", model, "serial", serial, "amount", Integer.toString(amount));
        }

        /** Returns them as the table of requests keeps them. */
        public String json() {
            return """
                {"answers":[%s,%s,%s,%s],"filterable":["amount","area","model","serial"]}\
                """.formatted(
                            json("area", "choice", area),
                            json("model", "choice", model),
                            json("serial", "text", serial),
                            json("amount", "number", Integer.toString(amount)));
        }

        private static String json(String field, String kind, String value) {
            return """
                {"field":"%s","kind":"%s","value":"%s"}\
                """.formatted(field, kind, value);
        }
    }
}
