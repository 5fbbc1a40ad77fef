package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Channel;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The corpus is fit to measure by. Messages name file and line only: part of it is blind. */
class CorpusTest {

    private static final double FEWEST_HARMLESS = 0.45;
    private static final int FEWEST_INDUSTRIES = 20;

    private static List<Post> corpus = List.of();

    @BeforeAll
    static void read() throws IOException {
        corpus = CorpusReader.committed();
    }

    @Test
    void noIdIsUsedTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(where(post -> !seen.add(post.id()))).isEmpty();
    }

    @Test
    void noPostStandsThereTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(where(post -> !seen.add(post.draft().text()))).isEmpty();
    }

    @Test
    void everyPostIsOfTheLanguageOfItsFolder() {
        assertThat(where(post -> !post.origin().file().startsWith(CorpusReader.CORPUS.resolve(post.language()))))
                .isEmpty();
        assertThat(values(Dimension.LANGUAGE, corpus)).containsExactlyInAnyOrder("en", "de");
    }

    @Test
    void whatIsMarkedStandsInTheText() {
        assertThat(where(post -> !post.marks().stream()
                        .allMatch(mark -> post.draft().text().contains(mark))))
                .isEmpty();
    }

    @Test
    void aPostThatDisclosesSaysWhere() {
        assertThat(where(post -> !post.harmless() && post.marks().isEmpty())).isEmpty();
    }

    @Test
    void everyPartHasEnoughHarmlessPosts() {
        parts().forEach((part, posts) -> {
            double harmless = posts.stream().filter(Post::harmless).count() / (double) posts.size();

            assertThat(harmless).as("harmless, %s", part).isBetween(FEWEST_HARMLESS, 1 - FEWEST_HARMLESS);
        });
    }

    @Test
    void everyPartHasEveryChannelAndEnoughIndustries() {
        List<String> channels = Arrays.stream(Channel.values()).map(Channel::id).toList();
        parts().forEach((part, posts) -> {
            assertThat(values(Dimension.CHANNEL, posts)).as(part).containsAll(channels);
            assertThat(values(Dimension.INDUSTRY, posts)).as(part).hasSizeGreaterThanOrEqualTo(FEWEST_INDUSTRIES);
        });
    }

    @Test
    void bothLanguagesHaveATunePartAndABlindOne() {
        assertThat(parts()).containsOnlyKeys("blind de", "blind en", "tune de", "tune en");
    }

    private static Map<String, List<Post>> parts() {
        return corpus.stream()
                .collect(Collectors.groupingBy(post -> post.origin().part() + " " + post.language()));
    }

    private static List<String> values(Dimension dimension, List<Post> posts) {
        return posts.stream().map(dimension::of).distinct().toList();
    }

    private static List<String> where(Predicate<Post> holds) {
        return corpus.stream()
                .filter(holds)
                .map(post -> post.origin().toString())
                .toList();
    }
}
