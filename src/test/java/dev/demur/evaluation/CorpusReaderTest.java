package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.check.Decision;
import dev.demur.core.text.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {

    private static final String GOOD = Posts.line("a-1", Posts.GREETS, "benign", "\"pass\"");

    @Test
    void readsWhatAPostIsAndWhatIsRightForIt() {
        Post post = Posts.read(
                        "tune",
                        """
                        {"id": "a-1", "text": "Thanks!", "lang": "en", "kind": "benign", "accept": ["review", "pass"],
                        "channel": "review-reply", "inReplyTo": "Lovely.", "industry": "hotel", "marks": ["Thanks"]}"""
                                .replace("\n", ""))
                .get(0);

        assertThat(post.draft().channel()).isEqualTo(Channel.REVIEW_REPLY);
        assertThat(post.draft().inReplyTo()).isEqualTo("Lovely.");
        assertThat(post.draft().language()).as("the checker finds it out").isNull();
        assertThat(post.accept()).containsExactlyInAnyOrder(Decision.PASS, Decision.REVIEW);
        assertThat(post.marks()).containsExactly("Thanks");
        assertThat(post.harmless()).isTrue();
    }

    @Test
    void thePartIsTheNameOfTheFile() {
        assertThat(Posts.read("blind", GOOD).get(0).origin().blind()).isTrue();
        assertThat(Posts.read("tune", GOOD).get(0).origin().blind()).isFalse();
        assertThat(Posts.read("of-may", GOOD).get(0).origin().part()).isEqualTo("of-may");
    }

    @Test
    void leavesOutBlankLines() {
        assertThat(Posts.read("tune", "", GOOD, "  "))
                .extracting(post -> post.origin().line())
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {"id": "a-1", Zanzibar                                | no JSON from column 15 on
            ["Zanzibar"]                                          | must be a JSON object
            {"text": "Zanzibar"}                                  | 'id' must be a text that is not blank
            {"id":"1","text":" ","lang":"en","kind":"k"}          | 'text' must be a text that is not blank
            {"id":"1","text":"Zanzibar","lang":"en","kind":"k"}   | 'accept' must hold at least one of pass, review and block
            {"id":"1","text":"Zanzibar","lang":"en","kind":"k","accept":["ban"]}              | 'accept' may hold pass, review and block
            {"id":"1","text":"Zanzibar","lang":"en","kind":"k","accept":"pass"}               | 'accept' must be a list of texts
            {"id":"1","text":"Zanzibar","lang":"en","kind":"k","accept":["pass"],"channel":"icq"} | 'channel' must be one of x, facebook
            """)
    void aBrokenLineIsNamedByFileLineAndMistakeAndNotQuoted(String line, String mistake) {
        assertThatThrownBy(() -> Posts.read("blind", GOOD, line))
                .isInstanceOf(BrokenCorpusException.class)
                .hasMessageStartingWith("corpus/blind.jsonl:2: ")
                .hasMessageContaining(mistake)
                .hasMessageNotContaining("Zanzibar");
    }
}
