package org.customerportal.spring.web.desk.visibility;

import java.util.List;
import org.customerportal.StaffFace;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.filter.sentence.FilterSentence;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Reader;
import org.customerportal.visibility.desk.VisibilityDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The filters, each with what it says. */
@Controller
final class FiltersController {

    @GetMapping("/portal/desk/visibility")
    Answer list(StaffFace face, Reader reader) {
        VisibilityDesk desk = face.visibility();
        FilterSentence sentence = FilterSentence.forStaff(desk.flows(), reader.language(), reader.zone())
                .naming(desk.traits());
        List<Told> told = desk.filters().stream()
                .map(filter -> new Told(filter, sentence.of(filter.condition()), desk.isGiven(filter.key())))
                .toList();
        return Answer.page("desk/filters").with("filters", told);
    }

    /**
     * A filter for a list.
     *
     * @param filter the filter
     * @param sentence what it says
     * @param given whether it is given in code
     */
    record Told(VisibilityFilter filter, String sentence, boolean given) {}
}
