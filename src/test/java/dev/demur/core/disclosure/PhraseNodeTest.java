package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseNodeTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20240229})
    void leadsWhereAMapWouldLead(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PhraseNode node = new PhraseNode();
        Map<Integer, PhraseNode> expected = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            int number = random.nextInt(2_000);
            PhraseNode next = node.withWord(number);
            assertThat(expected.putIfAbsent(number, next)).isIn(null, next);
        }

        for (int number = LexiconWords.UNKNOWN; number < 2_100; number++) {
            assertThat(node.behind(number))
                    .as("seed %d, number %d", seed, number)
                    .isSameAs(expected.get(number));
        }
    }

    @Test
    void leadsNowhereWithoutWords() {
        assertThat(new PhraseNode().behind(0)).isNull();
        assertThat(new PhraseNode().isLeaf()).isTrue();
    }

    @Test
    void keepsWordsClassesAndGapsApart() {
        PhraseNode node = new PhraseNode();
        PhraseNode word = node.withWord(0);
        PhraseNode ofClass = node.withClass("unit");
        PhraseNode gap = node.withGap();

        assertThat(node.behind(0)).isSameAs(word);
        assertThat(node.behindClass("unit")).isSameAs(ofClass);
        assertThat(node.behindClass("other")).isNull();
        assertThat(node.behindGap()).isSameAs(gap);
    }
}
