package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.slack.CommandText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "help", " help ", "--submit", "--submit  "})
    void helps(String typed) {
        assertThat(CommandText.of(typed).kind()).isEqualTo(Kind.HELP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help us choose a name",
                "link in bio!",
                "link link_ and more",
                "submit your photos by Friday",
                "--submitted by our readers",
                "Good morning!"
            })
    void takesADraftThatBeginsLikeAnOrderForADraft(String typed) {
        assertThat(CommandText.of(typed)).isEqualTo(new CommandText(Kind.CHECK, typed));
    }

    @ParameterizedTest
    @CsvSource({"--submit Good morning, Good morning", "--submit  --submit, --submit"})
    void submits(String typed, String draft) {
        assertThat(CommandText.of(typed)).isEqualTo(new CommandText(Kind.SUBMIT, draft));
    }

    @Test
    void links() {
        assertThat(CommandText.of("link").kind()).isEqualTo(Kind.LINK);
        assertThat(CommandText.of("link  link_4nA0x ")).isEqualTo(new CommandText(Kind.REDEEM, "link_4nA0x"));
    }
}
