package org.customerportal.spring.web.desk.visibility;

import java.util.List;
import java.util.Map;
import org.customerportal.StaffFace;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.organization.FilterKey;
import org.customerportal.page.InvalidCursorException;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.Reader;
import org.customerportal.spring.web.view.Address;
import org.customerportal.staff.StaffRight;
import org.customerportal.visibility.desk.Preview;
import org.customerportal.visibility.desk.VisibilityChange;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds and changes filters. Every change can be tried first; a trial stores nothing. */
@Controller
@RequestMapping("/portal/desk/visibility")
final class FilterController {

    private static final int CONFLICT = 409;

    /** How many people a trial looks at before it is asked for more. */
    private static final int LOOKED_AT = 20;

    private final FilterPage page;

    FilterController(FilterPage page) {
        this.page = page;
    }

    @GetMapping("/new")
    Answer form(StaffFace face) {
        face.member().require(StaffRight.MANAGE_VISIBILITY);
        return page.blank(new FilterForm(Map.of()), face);
    }

    @PostMapping("/new")
    Answer add(StaffFace face, Reader reader, @RequestParam Map<String, String> typed) {
        face.member().require(StaffRight.MANAGE_VISIBILITY);
        FilterForm form = new FilterForm(typed);
        Answer.Page blank = page.blank(form, face);
        try {
            Filter condition = checked(form, true);
            if (!form.applies()) {
                return tried(blank, form.key(), condition, new Asking(face, reader, form.after()));
            }
            face.visibility().add(form.key(), form.name(Map.of()), condition);
            return Answer.redirect("/visibility/" + form.key().value() + "?done=filter-added");
        } catch (InvalidInputException wrong) {
            return blank.wrong(ConditionText.placed(wrong));
        } catch (DuplicateException taken) {
            return blank.wrong(List.of(Violation.of("key", "taken")));
        }
    }

    @GetMapping("/{key}")
    Answer show(StaffFace face, Reader reader, @PathVariable String key) {
        VisibilityFilter filter = face.visibility().filter(Address.key(key, FilterKey::new));
        return page.of(filter, FilterForm.of(filter), face, reader);
    }

    @PostMapping("/{key}")
    Answer change(StaffFace face, Reader reader, @PathVariable String key, @RequestParam Map<String, String> typed) {
        VisibilityFilter filter = face.visibility().filter(Address.key(key, FilterKey::new));
        FilterForm form = new FilterForm(typed);
        Answer.Page shown = page.of(filter, form, face, reader);
        try {
            Filter condition = checked(form, false);
            if (!form.applies()) {
                return tried(shown, filter.key(), condition, new Asking(face, reader, form.after()));
            }
            face.visibility().change(filter.key(), form.name(filter.name().translations()), condition, form.version());
            return Answer.redirect("/visibility/" + key + "?done=filter-changed");
        } catch (InvalidInputException wrong) {
            return shown.wrong(ConditionText.placed(wrong));
        } catch (StaleVersionException meanwhile) {
            return shown.with("meanwhile", true).status(CONFLICT);
        }
    }

    private static Filter checked(FilterForm form, boolean isNew) {
        Violations wrong = new Violations();
        if (isNew) {
            form.checkKey(wrong);
        }
        form.checkName(wrong);
        wrong.gather(form::condition);
        wrong.refuseIfAny();
        return form.condition();
    }

    private Answer.Page tried(Answer.Page shown, FilterKey key, Filter condition, Asking asking) {
        VisibilityChange change = new VisibilityChange.OfFilter(key, condition);
        return page.tried(shown, page.sentence(condition, asking.face(), asking.reader()), preview(change, asking));
    }

    // Whoever changes the condition and then asks for further people begins with the first.
    private static Preview preview(VisibilityChange change, Asking asking) {
        try {
            return asking.face().visibility().preview(change, Address.page(asking.after(), LOOKED_AT));
        } catch (InvalidCursorException ofAnotherCondition) {
            return asking.face().visibility().preview(change, Address.page("", LOOKED_AT));
        }
    }

    /** Who tries a change, and after which people. */
    private record Asking(StaffFace face, Reader reader, String after) {}
}
