package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Channel;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        for (Slice slice : slices()) {
            double harmless = slice.posts().stream()
                            .filter(judged -> judged.post().harmless())
                            .count()
                    / (double) slice.posts().size();

            assertThat(harmless)
                    .as("harmless, %s %s", slice.part(), slice.language())
                    .isBetween(FEWEST_HARMLESS, 1 - FEWEST_HARMLESS);
        }
    }

    @Test
    void everyPartHasEveryChannelAndEnoughIndustries() {
        List<String> channels = Arrays.stream(Channel.values()).map(Channel::id).toList();
        for (Slice slice : slices()) {
            List<Post> posts = slice.posts().stream().map(JudgedPost::post).toList();

            assertThat(values(Dimension.CHANNEL, posts))
                    .as("%s %s", slice.part(), slice.language())
                    .containsAll(channels);
            assertThat(values(Dimension.INDUSTRY, posts)).hasSizeGreaterThanOrEqualTo(FEWEST_INDUSTRIES);
        }
    }

    private static List<Slice> slices() {
        return Posts.judged(corpus).slices();
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
