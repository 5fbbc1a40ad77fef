package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CutTest {

    @Test
    void leavesWhatFits() {
        assertThat(Cut.to(5, "12345")).isEqualTo("12345");
        assertThat(Cut.to(5, "123456")).isEqualTo("1234…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(Cut.to(4, "ab😀de")).isEqualTo("ab…");
        assertThat(Cut.to(5, "ab😀de")).isEqualTo("ab😀…");
    }

    @Test
    void cutsNoEscapeInTwo() {
        assertThat(Cut.to(12, "a&&&&&&&&&&", Markup.SLACK::escape)).isEqualTo("a&amp;&amp;…");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42})
    void neverTakesMoreRoomThanThereIs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(200), 0, 6)
                    .mapToObj(n -> new String[] {"a", "&", "<", "😀", "*", "\n"}[n])
                    .reduce("", String::concat);
            int most = 8 + random.nextInt(60);

            assertThat(Cut.to(most, text).length()).as("seed %d", seed).isLessThanOrEqualTo(most);
            assertThat(Cut.to(most, text, Markup.SLACK::escape).length())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(most);
        }
    }
}
