package org.customerportal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An object on its way from JSON into a domain type: each key is taken once, by type, and whatever was not taken is unknown.
 * Refusals name the path. Used by one thread.
 */
public final class JsonObject {

    private final String path;
    private final Map<String, ? extends @Nullable Object> values;
    private final Set<String> taken = new HashSet<>();

    private JsonObject(String path, Map<String, ? extends @Nullable Object> values) {
        this.path = path;
        this.values = values;
    }

    /** Begins reading a whole document, as {@link Json#read} returns it. */
    public static JsonObject of(Map<String, ? extends @Nullable Object> document) {
        return new JsonObject("", document);
    }

    /**
     * Returns the text under this key.
     *
     * @throws InvalidInputException if it is missing or no text
     */
    public String text(String key) {
        return require(key, String.class);
    }

    /** Returns the text under this key, if there is one. */
    public Optional<String> optionalText(String key) {
        return optional(key, String.class);
    }

    /** Returns the whole number under this key; refuses anything else. */
    public int number(String key) {
        return require(key, Integer.class);
    }

    /** Returns the truth value under this key; refuses anything else. */
    public boolean truth(String key) {
        return require(key, Boolean.class);
    }

    /** Returns the truth value under this key, if there is one; refuses anything else. */
    public Optional<Boolean> optionalTruth(String key) {
        return optional(key, Boolean.class);
    }

    /** Returns the object under this key, if there is one. */
    public Optional<JsonObject> optionalObject(String key) {
        return optional(key, Map.class).map(value -> object(at(key), value));
    }

    /** Returns the object under this key; refuses anything else. */
    public JsonObject object(String key) {
        return object(at(key), require(key, Map.class));
    }

    /** Returns every element of the list of objects under this key, read by {@code reader}. */
    public <T> List<T> objects(String key, Function<JsonObject, T> reader) {
        return elements(key, Map.class, (place, value) -> reader.apply(object(place, value)));
    }

    /** Returns every element of the list of texts under this key. */
    public List<String> texts(String key) {
        return elements(key, String.class, (place, value) -> value);
    }

    /** Returns every element of the list of texts under this key, made by {@code constructor}, whose complaint is a refusal. */
    public <T> List<T> texts(String key, Function<String, T> constructor) {
        return elements(key, String.class, (place, value) -> made(place, () -> constructor.apply(value)));
    }

    /** Returns the refusal of what is under this key, for a reason of the caller's. */
    public InvalidInputException refusal(String key, String code) {
        return new InvalidInputException(Violation.of(at(key), code));
    }

    /** Returns the refusal of this object as a whole, for a reason of the caller's. */
    public InvalidInputException refusal(String code) {
        return new InvalidInputException(Violation.of(path, code));
    }

    /** Returns the keys of this object, for objects whose keys are data. */
    public Set<String> keys() {
        return Set.copyOf(values.keySet());
    }

    /**
     * Makes a domain type and turns its constructor's complaint into a refusal at this path.
     *
     * @throws InvalidInputException {@code malformed} if the constructor complains, {@code unknown} if a key was not taken
     */
    public <T> T make(Function<JsonObject, T> constructor) {
        T made = made(path, () -> constructor.apply(this));
        for (String key : values.keySet()) {
            if (!taken.contains(key)) {
                throw new InvalidInputException(Violation.of(at(key), "unknown"));
            }
        }
        return made;
    }

    private static <T> T made(String path, Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException complaint) {
            throw new InvalidInputException(Violation.of(path, "malformed"));
        }
    }

    private <T, R> List<R> elements(String key, Class<T> type, BiFunction<String, T, R> reader) {
        List<R> read = new ArrayList<>();
        for (Object element : require(key, Collection.class)) {
            String place = at(key) + "[" + read.size() + "]";
            if (!type.isInstance(element)) {
                throw new InvalidInputException(Violation.of(place, "wrong-type"));
            }
            read.add(reader.apply(place, type.cast(element)));
        }
        return read;
    }

    private <T> T require(String key, Class<T> type) {
        return optional(key, type).orElseThrow(() -> new InvalidInputException(Violation.of(at(key), "required")));
    }

    private <T> Optional<T> optional(String key, Class<T> type) {
        taken.add(key);
        Object value = values.get(key);
        if (value != null && !type.isInstance(value)) {
            throw new InvalidInputException(Violation.of(at(key), "wrong-type"));
        }
        return Optional.ofNullable(type.cast(value));
    }

    private static JsonObject object(String path, Map<?, ?> value) {
        @SuppressWarnings("unchecked") // the JSON reader makes maps with text keys only
        Map<String, @Nullable Object> typed = (Map<String, @Nullable Object>) value;
        return new JsonObject(path, typed);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
