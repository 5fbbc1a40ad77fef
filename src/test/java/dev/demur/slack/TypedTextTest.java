package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Good morning!~Good morning!",
                "Tea &amp; cake, 3 &lt; 5 &gt; 4~Tea & cake, 3 < 5 > 4",
                "&amp;lt;b&amp;gt;~&lt;b&gt;",
                "Thanks <@U123|ann>!~Thanks @ann!",
                "Thanks <@U123>!~Thanks @U123!",
                "in <#C024|general>~in #general",
                "<!here|@here> and <!channel>~@here and @channel",
                "see <https://example.com/a?b=1&amp;c=2>~see https://example.com/a?b=1&c=2",
                "see <http://example.com/|example.com>~see example.com",
                "write to <mailto:press@example.com|press@example.com>~write to press@example.com",
                "see <https://example.com/t?user=7|our shop>~see our shop (https://example.com/t?user=7)",
                "a <b~a <b",
                "<>~''",
            })
    void isWhatWasTyped(String sent, String typed) {
        assertThat(TypedText.of(sent)).isEqualTo(typed.equals("''") ? "" : typed);
    }
}
