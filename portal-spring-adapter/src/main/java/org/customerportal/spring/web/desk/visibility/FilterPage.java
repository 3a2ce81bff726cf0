package org.customerportal.spring.web.desk.visibility;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.sentence.FilterSentence;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Reader;
import org.customerportal.text.LocalizedText;
import org.customerportal.visibility.desk.Preview;

/** Gathers what the page of one filter shows. Thread-safe. */
final class FilterPage {

    private final List<PortalDefinition> portals;

    FilterPage(CustomerPortal portal) {
        this.portals = List.copyOf(portal.portals());
    }

    /** Returns the page of a filter that does not exist yet. */
    Answer.Page blank(FilterForm form, StaffFace face) {
        return page(form, face).with("path", "/visibility/new").with("example", ConditionText.EXAMPLE);
    }

    /** Returns the page of a filter, with what was typed about it. */
    Answer.Page of(VisibilityFilter filter, FilterForm form, StaffFace face, Reader reader) {
        return page(form, face)
                .with("path", "/visibility/" + filter.key().value())
                .with("filter", filter)
                .with("given", face.visibility().isGiven(filter.key()))
                .with("example", ConditionText.indented(filter.condition()))
                .with("sentence", sentence(filter.condition(), face, reader));
    }

    /** Returns the page with what the condition would do. */
    Answer.Page tried(Answer.Page page, String proposed, Preview preview) {
        Map<String, LocalizedText> names =
                portals.stream().collect(Collectors.toMap(portal -> portal.key().value(), PortalDefinition::name));
        return page.with("preview", preview).with("proposed", proposed).with("portals", names);
    }

    /** Tells what a condition says. */
    String sentence(Filter condition, StaffFace face, Reader reader) {
        return FilterSentence.forStaff(face.visibility().flows(), reader.language(), reader.zone())
                .naming(face.visibility().traits())
                .of(condition);
    }

    private Answer.Page page(FilterForm form, StaffFace face) {
        Map<String, LocalizedText> attributes = new TreeMap<>();
        face.visibility().traits().attributes().forEach((trait, label) -> attributes.put(trait.name(), label));
        return Answer.page("desk/filter")
                .with("typed", form.typed())
                .with("languages", languages())
                .with("attributes", attributes);
    }

    /** Returns the languages of the portals but the first, in which a name without translation is understood to be. */
    private List<Locale> languages() {
        return portals.stream()
                .flatMap(portal -> portal.languages().stream())
                .distinct()
                .skip(1)
                .toList();
    }
}
