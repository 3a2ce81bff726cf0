package org.customerportal.example.springboot.northwind;

import java.util.List;
import java.util.Set;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.FilterKey;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.KnownTraits;
import org.customerportal.trait.Trait;

/** The filters that Northwind Service gives in code; its staff edit others at the desk. */
public final class NorthwindFilters {

    /** Names the filter of equipment that cannot be used safely. */
    public static final FilterKey UNSAFE = new FilterKey("unsafe");

    private NorthwindFilters() {}

    /** Returns the filter of repairs of equipment that was shut down, or of which nobody is sure. */
    public static VisibilityFilter unsafe() {
        FieldTest shutDownOrUnsure = new FieldTest.OneOf(Set.of(chosen("shut-down"), chosen("unsure")));
        return VisibilityFilter.of(
                UNSAFE.value(),
                LocalizedText.of("Not safe to use").with("pt", "Sem segurança"),
                new Filter.AllOf(List.of(
                        new Filter.OfFlow(Set.of(new FlowKey("repair"))),
                        new Filter.Answer(new FieldKey("safe"), shutDownOrUnsure))));
    }

    /** Returns what Northwind says of its customers, as far as filters may ask for it. */
    public static KnownTraits attributes() {
        return KnownTraits.NONE.and(
                Trait.attribute(Bearer.ORGANIZATION, "contract"),
                LocalizedText.of("Contract").with("pt", "Contrato"));
    }

    private static FieldValue chosen(String option) {
        return new FieldValue.Chosen(new FieldKey(option));
    }
}
