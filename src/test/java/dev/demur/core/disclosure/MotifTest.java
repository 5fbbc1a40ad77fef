package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Draft;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands together in a sentence, as a statistical reader is told. */
final class MotifTest {

    private static List<String> features(String text) {
        return ShippedRules.FIRST_READER.features(Draft.of(text));
    }

    @Test
    void namesEachPairOnce() {
        Set<String> pairs = new TreeSet<>();

        Motif.addPairs(Set.of(Motif.PEOPLE, Motif.DEED, Motif.FEW), pairs);

        assertThat(pairs).containsExactly("DEED+FEW", "DEED+PEOPLE", "PEOPLE+FEW");
    }

    @ParameterizedTest
    @CsvSource({
        "53 guests ordered the soup.,PEOPLE+FEW",
        "530 guests ordered the soup.,PEOPLE+MANY",
        "53 Gäste haben die Suppe bestellt.,PEOPLE+FEW",
    })
    void saysThatPeopleAreCounted(String text, String pair) {
        assertThat(features(text)).contains(pair);
    }

    @Test
    void whatStandsInTwoSentencesDoesNotStandTogether() {
        assertThat(features("Guests ordered the soup. There are 53 of it."))
                .doesNotContain("PEOPLE+FEW")
                .contains("DEED+PEOPLE");
    }

    @Test
    void thisOneIsNoCount() {
        assertThat(features("Guests ordered the soup: this one's for you."))
                .doesNotContain("PEOPLE+FEW")
                .contains("DEED+PEOPLE");
    }

    @Test
    void theLanguageIsNotTold() {
        assertThat(features("Guests ordered the soup.")).noneMatch(feature -> feature.startsWith("language"));
    }
}
