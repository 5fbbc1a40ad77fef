package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostFeaturesTest {

    private static List<String> features(String text) {
        return ShippedRules.FIRST_READER.features(Draft.of(text));
    }

    @Test
    void aWordGoesAloneAndWithTheNextOneOfItsSentence() {
        assertThat(features("Guests ordered the soup. Fine weather."))
                .contains("guests", "| guests", "guests ordered", "ordered the", ". |", "| fine", "weather .")
                .doesNotContain(". fine");
    }

    @Test
    void numbersHandlesAndLinksAreNotLearnedByHeart() {
        assertThat(features("Ask @soupbar about 53 soups, see https://example.org/soups now."))
                .contains("ask @", "@ about", "about 0", "0 soups", "see ://", ":// now")
                .noneMatch(feature ->
                        feature.contains("soupbar") || feature.contains("53") || feature.contains("example.org"));
    }
}
