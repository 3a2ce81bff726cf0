package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerportal.event.EventType;
import org.customerportal.filter.Relation;
import org.customerportal.request.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every word is in a bundle, and every bundle speaks every language. */
class WordsTest {

    private static final String PAGES = "/org/customerportal/spring/pages/";
    private static final Set<EventType> SHOWN_AS_WORDS_OF_PEOPLE =
            Set.of(EventType.REQUEST_SUBMITTED, EventType.PUBLIC_COMMENT_ADDED);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d|[a-z]+)");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z._-]+)[(}]|msg\\('([a-zA-Z._-]+)'[,)]");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "visitor/messages", "customer/messages", "desk/messages"})
    void portugueseSaysWhatEnglishSays(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties portuguese = read(bundle + "_pt.properties");

        assertThat(portuguese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(portuguese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
            assertThat(portuguese.getProperty(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "customer/messages", "desk/messages"})
    void noApostropheQuotesAPlaceholder(String bundle) throws IOException {
        for (String file : List.of(bundle + ".properties", bundle + "_pt.properties")) {
            Properties words = read(file);
            words.stringPropertyNames()
                    .forEach(key -> assertThat(words.getProperty(key))
                            .as(file + ": " + key)
                            .doesNotContain("'"));
        }
    }

    @Test
    void everyWordThatATemplateAsksForIsThere() throws IOException {
        Set<String> known = known();
        Set<String> missing = new TreeSet<>();
        for (Resource template : templates()) {
            USED.matcher(text(template))
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .filter(key -> !known.contains(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everythingThatCanHappenHasWordsWhereItIsShown() throws IOException {
        Set<String> known = known();
        for (EventType type : EventType.values()) {
            assertThat(known).contains("event." + type);
        }
        Arrays.stream(EventType.values())
                .filter(EventType::shownToCustomers)
                .filter(type -> !SHOWN_AS_WORDS_OF_PEOPLE.contains(type))
                .forEach(type -> assertThat(known).contains("history." + type));
        for (Relation relation : Relation.values()) {
            assertThat(known.contains("part." + relation))
                    .as("part of %s", relation)
                    .isEqualTo(relation.isToMany());
        }
    }

    @Test
    void everyReasonWhySomethingIsNotAllowedHasWords() throws IOException {
        for (Capability.Reason reason : Capability.Reason.values()) {
            assertThat(known()).contains("reason." + reason);
        }
    }

    @Test
    void markupIsLetThroughInOnePlaceOnly() throws IOException {
        for (Resource template : templates()) {
            String text = text(template);
            boolean parts = String.valueOf(template.getFilename()).equals("parts.html")
                    && text.contains("th:fragment=\"markdown(html)\"");
            assertThat(text.split("th:utext|\\[\\(", -1))
                    .as(template.toString())
                    .hasSize(parts ? 2 : 1);
            assertThat(text).as(template.toString()).doesNotContain(" style=", "<style", "onclick");
        }
    }

    @Test
    void everyFormThatPostsIsBoundToItsBrowser() throws IOException {
        for (Resource template : templates()) {
            String text = text(template);
            for (String form : text.split("<form ", -1)) {
                if (form.contains("method=\"post\"")) {
                    String body = form.substring(0, form.indexOf("</form>"));
                    assertThat(body).as(template.toString()).containsPattern("parts :: secret|::stamp");
                }
            }
        }
    }

    private static Set<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what has words; Portuguese has the same. */
    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : List.of("messages", "visitor/messages", "customer/messages", "desk/messages")) {
            known.addAll(read(bundle + ".properties").stringPropertyNames());
        }
        return known;
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = WordsTest.class.getResourceAsStream(PAGES + file)) {
            assertThat(stream).as(file).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static List<Resource> templates() throws IOException {
        List<Resource> found = List.of(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + PAGES.substring(1) + "**/*.html"));
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
