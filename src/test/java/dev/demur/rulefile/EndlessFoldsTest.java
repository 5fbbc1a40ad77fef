package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions that the library behind would never finish compiling. */
final class EndlessFoldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u1C80", "a\u1C88b", "[\\x{1C00}-\\x{1CFF}]", "\\x{1c84}", "[\u0400-\uA69F]"})
    void areRefusedWithTheirPlace(String regex) {
        assertThat(RegexCheck.mistake(regex)).hasValueSatisfying(mistake -> {
            assertThat(mistake.message()).contains("U+1C80");
            assertThat(mistake.length()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u1C7F",
                "\u1C89",
                "[\\x{1C00}-\\x{1C7F}]",
                "[\u0400-\u04FF]",
                "a-b",
                "\\pL+",
                "[^a]",
                "[\\-\u2013]",
                "[\\w-\u2013]",
                "a-\u2013",
                "[a\\]b]-\u2013"
            })
    void othersAreCompiled(String regex) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(RegexCheck.mistake(regex))
                .isEmpty());
    }
}
