package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.FakeAnnotator;
import dev.demur.core.text.Folding;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.TextNormalizer;
import dev.demur.core.text.TextReader;
import dev.demur.core.text.WordSplitter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and ages, as rules are given them. */
final class PeopleFinderTest {

    private static final Folding FOLDING = new Folding(Map.of());
    private static final WordSplitter SPLITTER = new WordSplitter(FOLDING, List.of("'s"));
    private static final FakeAnnotator ANNOTATOR = new FakeAnnotator("Anna", "Müller", "Coach", "Acme", "Corp");
    private static final TextReader READER =
            new TextReader(new TextNormalizer(word -> false, FOLDING), SPLITTER, ANNOTATOR, Map.of("en", word -> true));

    private static final EntityRules RULES = new EntityRules(
            List.of(new EntityRule(
                    PeopleFinder.TYPE,
                    "person",
                    "a name",
                    List.of("our guest"),
                    List.of("singer", "coach"),
                    List.of(),
                    false,
                    null)),
            Map.of(
                    "not-private", List.of("corp"),
                    "age-before", List.of("aged"),
                    "age-after", List.of("years old", "jährige")));

    @Test
    void aNameIsFoundWhereItStands() {
        List<Entity> found = new PeopleFinder(ANNOTATOR, RULES, SPLITTER).find(read("Hello, Anna Müller!"));

        assertThat(found).singleElement().satisfies(name -> {
            assertThat(name.value()).isEqualTo("Anna Müller");
            assertThat(name.span().in("Hello, Anna Müller!")).isEqualTo("Anna Müller");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"The singer Anna Müller", "Anna Müller, singer", "Coach Müller", "Acme Corp", "nobody"})
    void publicPeopleAndFirmsAreNone(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void theNearerWordTells() {
        assertThat(names("our guest Anna met the singer")).containsExactly("Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna (9)",
                "Anna, 9, is here",
                "Anna, 9",
                "Anna is 9 years old",
                "Anna aged 9",
                "die 9-jährige Anna",
                "Anna (9, 3b)"
            })
    void anAgeIsFoundBesideItsSigns(String text) {
        assertThat(ages(text)).containsExactly("9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna has 9 cats",
                "Anna, 9 cats",
                "Anna, 1, 2, 3",
                "Anna (09)",
                "Anna (111)",
                "Anna (9 cats)",
                "Anna aged well, 1,5"
            })
    void otherNumbersAreNoAge(String text) {
        assertThat(ages(text)).isEmpty();
    }

    private static List<String> names(String text) {
        return new PeopleFinder(ANNOTATOR, RULES, SPLITTER)
                .find(read(text)).stream().map(Entity::value).toList();
    }

    private static List<String> ages(String text) {
        ScannedText scanned = new ScannedText(read(text));
        return new AgeRecognizer(WordLists.of(RULES.words(), SPLITTER))
                .find(scanned).stream()
                        .map(age -> scanned.text().substring(age.start(), age.end()))
                        .toList();
    }

    private static ReadText read(String text) {
        return READER.read(text, "en");
    }
}
