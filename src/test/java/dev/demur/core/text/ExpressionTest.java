package dev.demur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final String[] PARTS = {
        "a",
        "b",
        "K",
        "s",
        "ss",
        "\\d",
        "[abc]",
        "[0-9]",
        "[^a]",
        ".",
        "\\pL",
        "\\p{Lu}",
        "\\b",
        "^",
        "$",
        "\\.",
        "-",
        "[a-c-]",
        "[]a]",
        "(?:ab|c)",
        "(?i:sK)",
        "\\s",
        " ",
        "ß",
        "[\\d.]",
        "[:a]",
        "x{2}",
        "{",
        "\\Qa\\E",
        "\\x41",
        "(?P<n>b)"
    };
    private static final String[] REPETITIONS = {"", "", "", "?", "*", "+", "{2}", "{0,2}", "{1,}", "{0}", "+?", "??"};
    private static final String LETTERS = "aAbBcCkK\u212AsS\u017F09 .-ßẞ\u00E4x{:]";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "is on [$£] ?\\d+|earns (\\pL+ )?\\d;is on $/is on £/earns ",
                "\\b(nach (seiner|ihrer) \\pL+-op|hat sich (\\pL+ ){0,4}Arm)\\b;nach seiner /nach ihrer /hat sich ",
                "(^|[^\\pL.@])@[\\pL_];@",
                "(AKIA|ASIA)[A-Z2-7]{16};akia/asia",
                "(no|nr)\\.? x;no x/nr x/no. x/nr. x",
            })
    void knowsTheLongestStringsThatEveryMatchHolds(String regex, String needed) {
        assertThat(Expression.anyCase(regex).needed()).containsExactlyInAnyOrder(needed.split("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a?", "a|", "(a|b*)", "\\pL+", "[^a]", "a{0,3}", "\\Qab\\E", "[[:alpha:]]", "\\x{41}b", "(?i)"})
    void asksForNothingWhereItCannotTell(String regex) {
        assertThat(Expression.exactCase(regex).needed()).isEmpty();
    }

    @Test
    void findsItsMatchesAndLeavesOutEmptyOnes() {
        assertThat(Expression.anyCase("x*b?").matches("a XB b")).containsExactly(new Span(2, 4), new Span(5, 6));
    }

    @Test
    void measuresTheMatchThatStartsATextAndNoOther() {
        Expression expression = Expression.exactCase("\\d+");

        assertThat(expression.lengthAtStart("41 b")).isEqualTo(2);
        assertThat(expression.lengthAtStart("b 41")).isZero();
    }

    @Test
    void isEqualToTheSameExpressionInTheSameCase() {
        assertThat(Expression.anyCase("ab"))
                .isEqualTo(Expression.anyCase("ab"))
                .hasSameHashCodeAs(Expression.anyCase("ab"));
        assertThat(Expression.anyCase("ab")).isNotEqualTo(Expression.exactCase("ab"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20240229})
    void neverRulesOutATextThatItMatches(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_500; i++) {
            String regex = regex(random, 3);
            Pattern pattern = compiled(regex);
            for (int j = 0; pattern != null && j < 10; j++) {
                String text = text(random);
                assertThat(!pattern.matcher(text).find()
                                || Expression.anyCase(regex).mayMatch(text))
                        .as("seed %d, expression <%s>, text <%s>", seed, regex, text)
                        .isTrue();
            }
        }
    }

    /** Whatever RE2 takes for a letter of another case has to be found, too; of İ it never finds an end. */
    @Test
    void takesEveryLetterForItsOtherCases() {
        String letters = IntStream.concat(IntStream.range('A', 0x250), IntStream.of(0x212A, 0x2126, 0x212B))
                .filter(c -> Character.isLetter(c) && c != 0x130)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        letters.chars().mapToObj(Character::toString).forEach(letter -> {
            Expression expression = Expression.anyCase(letter);
            assertThat(letters.chars()
                            .mapToObj(Character::toString)
                            .filter(other -> !expression.mayMatch(other))
                            .filter(other -> Pattern.matches("(?i)" + letter, other)))
                    .as(letter)
                    .isEmpty();
        });
    }

    private static String regex(SplittableRandom random, int depth) {
        StringBuilder regex = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean group = depth > 0 && random.nextInt(4) == 0;
            regex.append(group ? "(" + regex(random, depth - 1) + ")" : PARTS[random.nextInt(PARTS.length)]);
            regex.append(REPETITIONS[random.nextInt(REPETITIONS.length)]);
            regex.append(random.nextInt(5) == 0 ? "|" : "");
        }
        return regex.toString();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static @Nullable Pattern compiled(String regex) {
        try {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }
}
