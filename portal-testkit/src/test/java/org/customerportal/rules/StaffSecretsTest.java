package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.customerportal.StaffFace;
import org.customerportal.account.security.ChangePassword;
import org.customerportal.credential.ClearPassword;
import org.customerportal.secret.SealedText;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that staff can call takes a customer's password, and nothing that it returns holds a secret. */
class StaffSecretsTest {

    private static final Set<Class<?>> SECRETS =
            Set.of(ClearPassword.class, SecretToken.class, TokenDigest.class, SealedText.class);
    private static final String SECRET_NAME = "(?i).*(password|token|secret|seed|digest|hash|recovery).*";

    @Test
    @Tag("S22")
    @Tag("R08")
    void areNowhereInWhatStaffGiveAndGet() {
        Set<String> seen = new TreeSet<>();
        List<String> found = new ArrayList<>();
        for (Method service : StaffFace.class.getMethods()) {
            if (service.getReturnType().getName().startsWith("org.customerportal.")) {
                Stream.of(service.getReturnType().getMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> {
                            look(method.getGenericReturnType(), method.toString(), seen, found);
                            Stream.of(method.getGenericParameterTypes())
                                    .forEach(type -> look(type, method.toString(), seen, found));
                        });
            }
        }

        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(found).isEmpty();
    }

    /** The canary: the same look finds what customers give. */
    @Test
    void wouldBeFound() {
        List<String> found = new ArrayList<>();

        look(ChangePassword.class, "here", new TreeSet<>(), found);

        assertThat(found).isNotEmpty();
    }

    private static void look(Type type, String where, Set<String> seen, List<String> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> look(argument, where, seen, found));
            look(generic.getRawType(), where, seen, found);
        } else if (type instanceof Class<?> plain && seen.add(plain.getName())) {
            if (SECRETS.contains(plain)) {
                found.add(where + ": " + plain);
            }
            if (plain.isRecord() && plain.getName().startsWith("org.customerportal.")) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    if (component.getName().matches(SECRET_NAME)) {
                        found.add(where + ": " + component);
                    }
                    look(component.getGenericType(), plain.getName(), seen, found);
                }
            }
        }
    }
}
