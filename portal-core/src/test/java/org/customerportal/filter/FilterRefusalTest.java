package org.customerportal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.json.Json;
import org.customerportal.json.MalformedJsonException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.PortalException;
import org.customerportal.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no filter is refused, with the place and a code. */
class FilterRefusalTest {

    private static final String OWN = "{'is':'requester'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'is':'everything'}                                                     | condition.is | unknown-kind
            {'is':'Requester'}                                                      | condition.is | unknown-kind
            {'is':7}                                                                | condition.is | wrong-type
            {'is':null}                                                             | condition.is | required
            {}                                                                      | condition.is | required
            []                                                                      | condition | wrong-type
            {'is':'requester','of':'ada'}                                           | condition.of | unknown
            {'is':'requester','of':null}                                            | condition.of | unknown
            {'is':'role','role':'OWNER'}                                            | condition.role | unknown-kind
            {'is':'flow','flows':[]}                                                | condition.flows | empty
            {'is':'flow','flows':'repair'}                                          | condition.flows | wrong-type
            {'is':'flow','flows':['a',null]}                                        | condition.flows[1] | wrong-type
            {'is':'flow','flows':['a','B!']}                                        | condition.flows[1] | malformed
            {'is':'status','statuses':[]}                                           | condition.statuses | empty
            {'is':'category','categories':['open','shut']}                          | condition.categories[1] | malformed
            {'is':'trait','trait':'viewer.number','values':['a']}                   | condition.trait | unknown-kind
            {'is':'trait','trait':'organization.attribute.T','values':['a']}        | condition.trait | unknown-kind
            {'is':'trait','values':['a']}                                           | condition.trait | required
            {'is':'trait','trait':'organization.number','values':[]}                | condition.values | empty
            {'is':'trait','trait':'organization.number','values':['a',' b']}        | condition.values[1] | malformed
            {'is':'trait','trait':'organization.number','values':[7]}               | condition.values[0] | wrong-type
            {'is':'all-of','parts':[]}                                              | condition.parts | empty
            {'is':'all-of'}                                                         | condition.parts | required
            {'is':'any-of','parts':[{'is':'requester'},{'is':'x'}]}                 | condition.parts[1].is | unknown-kind
            {'is':'not','not':{'is':'participant'}}                                 | condition.not.is | not-negatable
            {'is':'any-of','parts':[{'is':'organization'},{'is':'not','not':{'is':'approver'}}]} | condition.parts[1].not.is | not-negatable
            {'is':'not','not':{'is':'not','not':{'is':'related-organization'}}}     | condition.not.not.is | not-negatable
            {'is':'not','not':{'is':'all-of','parts':[{'is':'approver'}]}}          | condition.not.parts[0].is | not-negatable
            {'is':'created','test':'before','moment':'yesterday'}                   | condition.moment | not-a-moment
            {'is':'created','test':'before','moment':'1969-12-31T23:59:59.999999Z'} | condition.moment | not-a-moment
            {'is':'closed','test':'after','moment':'+10000-01-01T00:00:00Z'}        | condition.moment | not-a-moment
            {'is':'closed','test':'after','moment':'2026-02-30T00:00:00Z'}          | condition.moment | not-a-moment
            {'is':'closed','test':'during','moment':'2026-01-01T00:00:00Z'}         | condition.test | unknown-kind
            {'is':'created','test':'within','time':'PT0.5S'}                        | condition.time | not-a-time
            {'is':'created','test':'within','time':'P3651D'}                        | condition.time | not-a-time
            {'is':'created','test':'within','time':'-P1D'}                          | condition.time | not-a-time
            {'is':'created','test':'within','time':'P99999999999999999999D'}        | condition.time | not-a-time
            {'is':'created','test':'within','time':'P1D','moment':'x'}              | condition.moment | unknown
            """)
    void namesThePlace(String condition, String path, String code) {
        assertThat(violation(condition)).isEqualTo(Violation.of(path, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'test':'like','value':{'kind':'text','value':'x'}           | test | unknown-kind
            'test':'equal','value':'x'                                  | value | wrong-type
            'test':'equal','value':{'kind':'text','value':''}           | value | malformed
            'test':'equal','value':{'kind':'text','value':' x'}         | value | malformed
            'test':'equal','value':{'kind':'text','value':'\\u0000'}    | value | malformed
            'test':'equal','value':{'kind':'text','value':'\\ud800'}    | value | malformed
            'test':'equal','value':{'kind':'file','value':'x'}          | value.kind | unknown-kind
            'test':'equal','value':{'kind':'number','value':1}          | value.value | wrong-type
            'test':'equal','value':{'kind':'number','value':'1e999999999'} | value | malformed
            'test':'equal','value':{'kind':'number','value':'NaN'}      | value | malformed
            'test':'equal','value':{'kind':'number','value':'0.1234567'} | value | malformed
            'test':'equal','value':{'kind':'day','value':'2026-02-30'}  | value | malformed
            'test':'equal','value':{'kind':'choice','value':'High'}     | value | malformed
            'test':'less','value':{'kind':'text','value':'x'}           | value | not-comparable
            'test':'greater','value':{'kind':'choice','value':'x'}      | value | not-comparable
            'test':'one-of','values':[]                                 | values | empty
            'test':'one-of','values':[{'kind':'text','value':'x'},{'kind':'choice','value':'x'}] | values | wrong-type
            'test':'equal','values':[{'kind':'text','value':'x'}]       | value | required
            """)
    void namesThePlaceInATestOfAnAnswer(String test, String path, String code) {
        assertThat(violation("{'is':'answer','field':'size'," + test + "}"))
                .isEqualTo(Violation.of("condition." + path, code));
    }

    @Test
    void knowsOneFormat() {
        assertThat(violationOf("{'format':2,'condition':" + OWN + "}"))
                .isEqualTo(Violation.of("format", "unknown-format"));
        assertThat(violationOf("{'condition':" + OWN + "}")).isEqualTo(Violation.of("format", "required"));
        assertThat(violationOf("{'format':1,'condition':" + OWN + ",'name':'x'}"))
                .isEqualTo(Violation.of("name", "unknown"));
    }

    @Test
    void isAsDeepAsItMayBeAndNoDeeper() {
        assertThat(Filter.fromJson(document(nested(Filter.MAX_DEPTH - 1)))).isNotNull();
        assertThat(violation(nested(Filter.MAX_DEPTH)))
                .isEqualTo(Violation.of("condition" + ".not".repeat(Filter.MAX_DEPTH), "too-deep"));
    }

    @Test
    void isAsLargeAsItMayBeAndNoLarger() {
        assertThat(Filter.fromJson(document(wide(Filter.MAX_NODES - 1)))).isNotNull();
        assertThat(violation(wide(Filter.MAX_NODES))).isEqualTo(Violation.of("condition.parts[99]", "too-large"));
    }

    @Test
    void setsAreAsLargeAsTheyMayBeAndNoLarger() {
        assertThat(Filter.fromJson(document(flows(Filter.MAX_SET)))).isNotNull();
        assertThat(violation(flows(Filter.MAX_SET + 1))).isEqualTo(Violation.of("condition.flows", "too-many"));
        assertThat(Filter.fromJson(document(text(200)))).isNotNull();
        assertThat(violation(text(201))).isEqualTo(Violation.of("condition.value.value", "too-long"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 49, 200, 100_000})
    void neverFallsIntoADeepHole(int depth) {
        assertThatThrownBy(() -> Filter.fromJson(document(nested(depth)))).isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> Filter.fromJson(document("[".repeat(depth)))).isInstanceOf(PortalException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "{",
                "{'format':1,'format':1}",
                "{'format':1,}",
                "{format:1}",
                "{'format':1} {}",
                "{'format':1}//",
                "{'format':01}",
                "{'format':NaN}",
                "{'a':'\t'}",
                "\uFEFF{'format':1}x",
                "{'a':1e99999999999}x"
            })
    void isNoFilterIfItIsNoObject(String text) {
        assertThatThrownBy(() -> Filter.fromJson(text.replace('\'', '"'))).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void isNoFilterIfItIsTooLong() {
        String text = document(OWN) + " ".repeat(Json.MAX_LENGTH);

        assertThatThrownBy(() -> Filter.fromJson(text)).isInstanceOf(MalformedJsonException.class);
    }

    private static String nested(int levels) {
        return "{'is':'not','not':".repeat(levels) + OWN + "}".repeat(levels);
    }

    private static String wide(int parts) {
        return "{'is':'any-of','parts':[" + String.join(",", Collections.nCopies(parts, OWN)) + "]}";
    }

    private static String flows(int count) {
        return IntStream.range(0, count)
                .mapToObj(flow -> "'f" + flow + "'")
                .collect(Collectors.joining(",", "{'is':'flow','flows':[", "]}"));
    }

    private static String text(int length) {
        return "{'is':'answer','field':'x','test':'equal','value':{'kind':'text','value':'" + "x".repeat(length)
                + "'}}";
    }

    private static Violation violation(String condition) {
        return violationOf("{'format':1,'condition':" + condition + "}");
    }

    private static String document(String condition) {
        return ("{'format':1,'condition':" + condition + "}").replace('\'', '"');
    }

    private static Violation violationOf(String document) {
        var refusal =
                catchThrowableOfType(InvalidInputException.class, () -> Filter.fromJson(document.replace('\'', '"')));
        assertThat(refusal).isNotNull();
        assertThat(refusal.violations()).hasSize(1);
        return refusal.violations().get(0);
    }
}
