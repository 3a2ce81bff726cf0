package org.customerportal.filter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FlowKey;
import org.customerportal.json.Json;
import org.customerportal.json.JsonObject;
import org.customerportal.organization.Role;
import org.customerportal.trait.Trait;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * Reads filters that {@link FilterJson} or anybody else wrote; every mistake is refused with its path, before anything is
 * built that is too deep or too large. Used by one thread, for one filter.
 */
final class FilterReader {

    private int nodes;

    private FilterReader() {}

    static Filter read(String text) {
        return JsonObject.of(Json.read(text)).make(json -> {
            if (json.number("format") != FilterJson.FORMAT) {
                throw json.refusal("format", "unknown-format");
            }
            return new FilterReader().filter(json.object("condition"), new Place(1, false));
        });
    }

    private Filter filter(JsonObject object, Place place) {
        nodes++;
        if (place.depth() > Filter.MAX_DEPTH) {
            throw object.refusal("too-deep");
        }
        if (nodes > Filter.MAX_NODES) {
            throw object.refusal("too-large");
        }
        return object.make(json -> kind(json, place));
    }

    private Filter kind(JsonObject json, Place place) {
        return switch (json.text("is")) {
            case "role" -> new Filter.HasRole(constant(Role.values(), json, "role"));
            case "flow" -> new Filter.OfFlow(set(json, "flows", FlowKey::new));
            case "status" -> new Filter.InStatus(set(json, "statuses", StatusKey::new));
            case "category" -> new Filter.InCategory(set(json, "categories", FilterReader::category));
            case "answer" -> new Filter.Answer(new FieldKey(json.text("field")), TestReader.answer(json));
            case "trait" -> new Filter.HasTrait(trait(json), set(json, "values", Limits::checkValue));
            case "created" -> new Filter.Created(TestReader.time(json));
            case "closed" -> new Filter.Closed(TestReader.time(json));
            case "all-of" -> new Filter.AllOf(parts(json, place));
            case "any-of" -> new Filter.AnyOf(parts(json, place));
            case "not" -> new Filter.Not(filter(json.object("not"), new Place(place.depth() + 1, true)));
            default -> related(json, place);
        };
    }

    private static Trait trait(JsonObject json) {
        String name = json.text("trait");
        try {
            return Trait.named(name);
        } catch (IllegalArgumentException none) {
            throw json.refusal("trait", "unknown-kind");
        }
    }

    private static Filter related(JsonObject json, Place place) {
        Relation relation = constant(Relation.values(), json, "is");
        if (place.negated() && relation.isToMany()) {
            throw json.refusal("is", "not-negatable");
        }
        return new Filter.Related(relation);
    }

    private List<Filter> parts(JsonObject json, Place place) {
        Place below = new Place(place.depth() + 1, place.negated());
        List<Filter> parts = json.objects("parts", part -> filter(part, below));
        if (parts.isEmpty()) {
            throw json.refusal("parts", "empty");
        }
        return parts;
    }

    private static <T> Set<T> set(JsonObject json, String key, Function<String, T> constructor) {
        Set<T> set = new HashSet<>(json.texts(key, constructor));
        checkSize(set, json, key);
        return set;
    }

    static void checkSize(Set<?> set, JsonObject json, String key) {
        if (set.isEmpty() || set.size() > Filter.MAX_SET) {
            throw json.refusal(key, set.isEmpty() ? "empty" : "too-many");
        }
    }

    static <E extends Enum<E>> E constant(E[] constants, JsonObject json, String key) {
        String name = json.text(key);
        return Stream.of(constants)
                .filter(constant -> FilterJson.name(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> json.refusal(key, "unknown-kind"));
    }

    private static StatusCategory category(String name) {
        return Stream.of(StatusCategory.values())
                .filter(category -> FilterJson.name(category).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such category"));
    }

    private record Place(int depth, boolean negated) {}
}
