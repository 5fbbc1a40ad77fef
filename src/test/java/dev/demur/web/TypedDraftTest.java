package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TypedDraftTest {

    private static TypedDraft draft(@Nullable String text, @Nullable String title, @Nullable String scheduledAt) {
        return new TypedDraft(text, "x", null, null, null, title, scheduledAt);
    }

    private static TypedDraft with(List<@Nullable String> altTexts, List<TypedDraft.@Nullable Source> sources) {
        return new TypedDraft("Hello", "press", " ", altTexts, sources, null, null);
    }

    private static String titleOf(String text) {
        return Objects.requireNonNull(draft(text, " ", null).submission().title());
    }

    @Test
    void readsWhatIsThere() {
        TypedDraft typed =
                with(List.of("A castle"), List.of(new TypedDraft.Source("history", "customer-data", 53L, null)));

        assertThat(typed.isFit(100)).isTrue();
        assertThat(typed.draft().channel()).isEqualTo(Channel.PRESS);
        assertThat(typed.draft().inReplyTo()).isNull();
        assertThat(typed.draft().altTexts()).containsExactly("A castle");
        assertThat(typed.draft().sources())
                .containsExactly(new DataSource("history", DataSource.Kind.CUSTOMER_DATA, 53L, null));
    }

    @Test
    void isNotFitWithoutWords() {
        assertThat(draft(null, null, null).isFit(100)).isFalse();
        assertThat(draft(" \n", null, null).isFit(100)).isFalse();
    }

    @Test
    void isNotFitWhenSomethingIsTooLong() {
        assertThat(draft("a".repeat(100), null, null).isFit(100)).isTrue();
        assertThat(draft("a".repeat(101), null, null).isFit(100)).isFalse();
        assertThat(draft("a", "t".repeat(201), null).isFit(100)).isFalse();
        assertThat(with(List.of("a".repeat(101)), List.of()).isFit(100)).isFalse();
    }

    @Test
    void isNotFitWithWhatCannotBe() {
        assertThat(draft("a", null, "tomorrow").isFit(100)).isFalse();
        assertThat(draft("a", null, "").isFit(100)).isTrue();
        assertThat(with(Arrays.asList("a", null), List.of()).isFit(100)).isFalse();
        assertThat(with(List.of(), List.of(new TypedDraft.Source("a", "rumour", null, null)))
                        .isFit(100))
                .isFalse();
        assertThat(with(List.of(), List.of(new TypedDraft.Source("a", "public", -1L, null)))
                        .isFit(100))
                .isFalse();
    }

    @Test
    void isCalledByItsTitleOrHowItBegins() {
        assertThat(draft("Hello", " Spring ", null).submission().title()).isEqualTo("Spring");
        assertThat(titleOf("\n Hello, all!\nAnd more")).isEqualTo("Hello, all!");
        assertThat(titleOf("word ".repeat(30))).isEqualTo("word ".repeat(12).strip() + " …");
        assertThat(titleOf("😀".repeat(80))).isEqualTo("😀".repeat(30) + " …");
    }

    @Test
    void goesOutWhenItSays() {
        assertThat(draft("a", null, "2027-12-10T17:00:00Z").submission().scheduledAt())
                .isEqualTo(Instant.parse("2027-12-10T17:00:00Z"));
    }
}
