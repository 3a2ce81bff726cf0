package org.customerportal.filter.sentence;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import org.customerportal.filter.Filter;
import org.customerportal.flow.RequestFlow;
import org.customerportal.trait.KnownTraits;
import org.customerportal.workflow.Status;

/**
 * Tells what a filter says, as a sentence to its viewer without the full stop, for example <i>The request belongs to your
 * organization, and its flow is Repair or Complaint, and it was not created before 1 January 2026</i>. Thread-safe.
 */
public final class FilterSentence {

    private final Words words;
    private final Names names;

    private FilterSentence(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Makes sentences for customers, with the labels of statuses that customers read. */
    public static FilterSentence forCustomers(Collection<RequestFlow> flows, Locale language, ZoneId zone) {
        return new FilterSentence(new Words(language, zone), new Names(flows, language, Status::customerLabel));
    }

    /** Makes sentences for staff, with the labels of statuses that staff read. */
    public static FilterSentence forStaff(Collection<RequestFlow> flows, Locale language, ZoneId zone) {
        return new FilterSentence(new Words(language, zone), new Names(flows, language, Status::staffLabel));
    }

    /** Returns sentences that call attributes what the host calls them. */
    public FilterSentence naming(KnownTraits traits) {
        return new FilterSentence(words, names.with(traits));
    }

    /** Returns the sentence of this filter. */
    public String of(Filter filter) {
        return words.capitalized(new Telling(words, names).tell(filter));
    }
}
