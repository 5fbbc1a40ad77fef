package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RegexCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(account|customer) (no\\.?|number) ?\\d{4,}\\b",
                "[a-z{}()\\]]{2,30}",
                "\\Q(((\\E",
                "\\p{Lu}{3}",
                "[[:alpha:]]+",
                "[]a]",
                "(?i:sure)",
                "(?P<n>x){1000}",
                "a{,3}",
                "\\x{1F600}?",
                "(?:a|b)*?"
            })
    void takesWhatRe2Takes(String regex) {
        assertThat(RegexCheck.mistake(regex)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"((((a{30}){30}){30}){30})", "(a{1000}){1000}", "(?:[a-z]{0,500}){0,500}", "((\\d{99}){99}){99,}"
            })
    void refusesRepetitionsThatFillTheMemory(String regex) {
        assertThat(RegexCheck.mistake(regex))
                .get()
                .extracting(Mistake::message)
                .isEqualTo("the expression is too large with its repetitions written out");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThat(RegexCheck.mistake("(".repeat(5_000) + "a" + ")".repeat(5_000)))
                .isPresent();
        assertThat(RegexCheck.mistake("a".repeat(100_000))).isPresent();
    }

    @Test
    void aReplacementNamesGroupsThatAreThere() {
        assertThat(RegexCheck.replacementMistake("(a)(b)$", "$2x$1$0")).isEmpty();
        assertThat(RegexCheck.replacementMistake("(a)$", "$2")).isPresent();
        assertThat(RegexCheck.replacementMistake("a$", "x$")).isPresent();
        assertThat(RegexCheck.replacementMistake("a$", "\\")).isPresent();
    }
}
