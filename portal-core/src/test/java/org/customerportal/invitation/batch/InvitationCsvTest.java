package org.customerportal.invitation.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.customerportal.organization.Role;
import org.customerportal.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCsvTest {

    private static final List<InviteRow> TWO = List.of(
            new InviteRow("ada@customer.example", Optional.of(Role.MEMBER)),
            new InviteRow("bob@customer.example", Optional.of(Role.ADMINISTRATOR)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@customer.example\nbob@customer.example,administrator",
                "ada@customer.example\r\nbob@customer.example,ADMIN\r\n",
                "\uFEFFada@customer.example;member\n bob@customer.example ; Administrator ",
                "\n\nada@customer.example\n,\nbob@customer.example,administrador\n\n",
                "\"ada@customer.example\",\"\"\n\"bob@customer.example\",\"administrator\"",
                "E-Mail,Role\nada@customer.example,\nbob@customer.example,administrator",
                "\uFEFFName;Função;Endereço de e-mail\n"
                        + "\"Ada; L.\";membro;ada@customer.example\n"
                        + "Bob;administradora;bob@customer.example"
            })
    void isReadHoweverItIsWritten(String text) {
        assertThat(InvitationCsv.read(text)).isEqualTo(TWO);
    }

    @Test
    void keepsWhatIsNoAddressAndTellsAnUnknownRole() {
        assertThat(InvitationCsv.read("nobody\n=cmd|' /C calc'!A0\n\"a,b\"\nada@customer.example,owner"))
                .containsExactly(
                        new InviteRow("nobody", Optional.of(Role.MEMBER)),
                        new InviteRow("=cmd|' /C calc'!A0", Optional.of(Role.MEMBER)),
                        new InviteRow("a,b", Optional.of(Role.MEMBER)),
                        new InviteRow("ada@customer.example", Optional.empty()));
        assertThat(InvitationCsv.read(" \n\n")).isEmpty();
    }

    @Test
    void isRefusedWhenAQuotationMarkIsMissing() {
        assertThat(refusal("\"ada@customer.example\nbob@customer.example")).isEqualTo("malformed");
        assertThat(refusal("\"ada@customer.example\"x\n")).isEqualTo("malformed");
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        assertThat(InvitationCsv.read("a@b.example\n".repeat(InviteAll.MOST_ROWS)))
                .hasSize(InviteAll.MOST_ROWS);
        assertThat(refusal("a@b.example\n".repeat(InviteAll.MOST_ROWS + 2))).isEqualTo("too-many");
        assertThat(InvitationCsv.read("x".repeat(InvitationCsv.MOST_BYTES))).hasSize(1);
        assertThat(refusal("x".repeat(InvitationCsv.MOST_BYTES + 1))).isEqualTo("too-large");
        assertThat(refusal("\u00E4".repeat(InvitationCsv.MOST_BYTES / 2 + 1))).isEqualTo("too-large");
    }

    private static String refusal(String text) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> InvitationCsv.read(text));
        assertThat(refusal.violations().get(0).path()).isEqualTo("rows");
        return refusal.violations().get(0).code();
    }
}
