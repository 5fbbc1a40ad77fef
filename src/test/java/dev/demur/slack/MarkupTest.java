package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class MarkupTest {

    private static String visible(String escaped) {
        return escaped.replace(String.valueOf(Markup.JOINER), "·");
    }

    @Test
    void inSlackNobodyIsCalledAndNothingIsALink() {
        assertThat(Markup.SLACK.escape("<@U1> <!here> <https://a.example|b> &amp;"))
                .isEqualTo("&lt;@\u2060U1&gt; &lt;!here&gt; &lt;https://a.example|b&gt; &amp;amp;");
        assertThat(visible(Markup.SLACK.escape("@channel *loud* _soft_ ~gone~ `code`")))
                .isEqualTo("@·channel *·loud*· _·soft_· ~·gone~· `·code`·");
    }

    @Test
    void inMattermostNeither() {
        assertThat(visible(Markup.MATTERMOST.escape("@all [a](https://b.example) **x** `y` #z | <b>")))
                .isEqualTo("@·all \\[a\\]\\(https\\://b.example\\) \\*\\*x\\*\\* \\`y\\` \\#z \\| \\<b\\>");
    }

    @Test
    void linksAsEachDoes() {
        URI address = URI.create("https://demur.example.com/");

        assertThat(Markup.SLACK.link(address, "there")).isEqualTo("<https://demur.example.com/|there>");
        assertThat(Markup.MATTERMOST.link(address, "there")).isEqualTo("[there](https://demur.example.com/)");
    }
}
