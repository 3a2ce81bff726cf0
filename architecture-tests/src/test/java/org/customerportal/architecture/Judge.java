package org.customerportal.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what breaks a rule. */
interface Judge {

    /** Returns one line for each offence, with the name of the offender; empty if the rule is kept. */
    List<String> offences(CodeBase code);

    /** Judges by compiled classes. */
    static Judge classes(ArchRule rule) {
        return code -> rule.allowEmptyShould(true)
                .evaluate(code.classes())
                .getFailureReport()
                .getDetails();
    }

    /** Judges by source files, one at a time. */
    static Judge files(Function<SourceFile, Stream<String>> offences) {
        return code -> code.typeSources().stream().flatMap(offences).toList();
    }
}
