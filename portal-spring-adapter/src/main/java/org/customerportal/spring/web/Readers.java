package org.customerportal.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.user.Profile;

/** Finds the language and the zone of a page: those of whoever is signed in, else what the browser prefers. Thread-safe. */
final class Readers {

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.forLanguageTag("pt"));

    private final Faces faces;

    Readers(Faces faces) {
        this.faces = faces;
    }

    Reader of(HttpServletRequest request) {
        return staff(request).or(() -> customer(request)).orElseGet(() -> stranger(request));
    }

    /** Returns the reader as the browser alone tells; asks nobody. */
    Reader stranger(HttpServletRequest request) {
        List<Locale> spoken =
                faces.definition(request).map(PortalDefinition::languages).orElse(OURS);
        Locale language = Collections.list(request.getLocales()).stream()
                .flatMap(wanted ->
                        spoken.stream().filter(one -> one.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(spoken.get(0));
        return new Reader(language, ZoneOffset.UTC, faces.now());
    }

    private Optional<Reader> staff(HttpServletRequest request) {
        return faces.staffIfAny(request)
                .map(face -> new Reader(face.member().language(), face.member().zone(), faces.now()));
    }

    private Optional<Reader> customer(HttpServletRequest request) {
        return faces.customerIfAny(request).map(face -> {
            Profile profile = face.user().profile();
            return new Reader(face.portal().language(profile.language()), profile.zone(), faces.now());
        });
    }
}
