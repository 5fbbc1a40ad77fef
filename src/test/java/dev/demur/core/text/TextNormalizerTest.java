package dev.demur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

    private static final Set<String> WORDS = Set.of(
            "to", "the", "people", "who", "watched", "every", "day", "hurt", "you", "ordered", "schaut", "twice", "is");

    private final TextNormalizer normalizer = new TextNormalizer(WORDS::contains, new Folding(Map.of("ä", "ae")));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "53 people watched|53 people watched",
                "５３ ｐｅｏｐｌｅ|53 people",
                "𝟓𝟑 𝓹𝓮𝓸𝓹𝓵𝓮|53 people",
                "wat\u200Bched eve\u00ADry|watched every",
                "w\u0336a\u0336t\u0336c\u0336h\u0336e\u0336d\u0336|watched",
                "5\uFE0F\u20E33\uFE0F\u20E3 people|53 people",
                "реорle wаtched|people watched",
                "ᴡʜᴏ watched|who watched",
                "w4tched tw1ce by p30ple|watched twice by people",
                "0rd3red|ordered",
                "the 1st day|the 1st day",
                "12k people at 3am|12k people at 3am",
                "w a t c h e d every day|watched every day",
                "w.a.t.c.h.e.d|watched",
                "w-h-o  h-u-r-t  y-o-u|who hurt you",
                "U S A is|U S A is",
                "#ToThe53People|#To The 53 People",
                "#whohurtyou|#who hurt you",
                "#netflix|#netflix",
                "„Sorry“ und «Hello»|\"Sorry\" und \"Hello\"",
                "who’ve ‚seen‘|who've 'seen'",
                "Netflix™ café|Netflix café",
                "naïve Zoë|naïve Zoë",
                "mail me@example.com|mail me@example.com",
            })
    void undoesDisguisesAndNothingElse(String typed, String expected) {
        assertThat(normalizer.normalize(typed).text()).isEqualTo(expected);
    }

    @Test
    void mapsAWordBackToEverythingThatWasTypedForIt() {
        String typed = "a w\u200Ba\u0336tched b";
        NormalizedText normalized = normalizer.normalize(typed);
        int start = normalized.text().indexOf("watched");

        Span span = normalized.toOriginal(start, start + "watched".length());

        assertThat(span.in(typed)).isEqualTo("w\u200Ba\u0336tched");
    }

    @Test
    void mapsAHashtagBackWithoutTheSpacesThatWerePutIn() {
        String typed = "#ToThe53People!";
        NormalizedText normalized = normalizer.normalize(typed);
        int start = normalized.text().indexOf("53 People");

        assertThat(normalized.toOriginal(start, start + "53 People".length()).in(typed))
                .isEqualTo("53People");
    }

    @Test
    void neverCutsASurrogatePair() {
        String typed = "𝓹𝓮𝓸𝓹𝓵𝓮 👀";
        NormalizedText normalized = normalizer.normalize(typed);

        assertThat(normalized.toOriginal(1, 3).in(typed)).isEqualTo("𝓮𝓸");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20240229})
    void offsetsGrowTogetherAndStayInsideTheText(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            String typed = Drafts.random(random);
            NormalizedText normalized = normalizer.normalize(typed);
            int before = 0;
            for (int at = 0; at < normalized.text().length(); at++) {
                Span span = normalized.toOriginal(at, at + 1);
                assertThat(span.start()).as("seed %d, <%s>", seed, typed).isGreaterThanOrEqualTo(before);
                assertThat(span.end()).isLessThanOrEqualTo(typed.length());
                before = span.start();
            }
        }
    }
}
