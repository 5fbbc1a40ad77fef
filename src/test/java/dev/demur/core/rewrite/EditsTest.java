package dev.demur.core.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    /** [out] is taken out, [out|in] is put differently. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "You opened it [14 times] this week.>You opened it this week.",
                "You opened it[ 14 times].>You opened it.",
                "We saw it, [every day], and laughed.>We saw it, and laughed.",
                "[On Friday], you came back.>You came back.",
                "on friday you came. [last week] you left.>on friday you came. you left.",
                "They came. [Who hurt you?] Bye now.>They came. Bye now.",
                "They came. [Who hurt you?]>They came.",
                "They came, [twice].>They came.",
                "To [the 53 people|everyone] who came>To everyone who came",
                "[53 people|some people] came. Ok>Some people came. Ok",
                "so [53 people|some people] came>so some people came",
                "[53 people|some people] came, ok>some people came, ok",
                "[88|some] OF YOU CAME BACK>SOME OF YOU CAME BACK",
                "CARD [4111|[card]] IS HERE>CARD [card] IS HERE",
                "#ToThe[53|all those]People hi>#ToTheAllThosePeople hi",
                "[Last year] [53 of you|some of you] came.>Some of you came.",
                "You did, [every day] [for a week], I think.>You did, I think.",
                "Best 🎉 [53 fans|some fans] came.>Best 🎉 Some fans came."
            })
    void leavesASentenceClean(String marked, String expected) {
        Marked text = Marked.of(marked);

        assertThat(Edits.proposal(List.of(), text.original, text.changes))
                .hasValueSatisfying(proposal -> assertThat(proposal.text()).isEqualTo(expected));
    }

    @Test
    void theLongerOfTwoChangesOfOnePlaceCounts() {
        List<Change> changes = List.of(
                Change.remove(new Span(0, 11)), new Change(new Span(4, 6), "some"), Change.remove(new Span(21, 24)));

        assertThat(Edits.proposal(List.of(), "The 53 who. Stay for now.", changes))
                .hasValueSatisfying(proposal -> assertThat(proposal.text()).isEqualTo("Stay for."));
    }

    @Test
    void offersNothingWhereNothingIsLeftOrChanged() {
        assertThat(Edits.proposal(List.of(), "53!", List.of(Change.remove(new Span(0, 3)))))
                .isEmpty();
        assertThat(Edits.proposal(List.of(), "Some came", List.of(new Change(new Span(0, 4), "Some"))))
                .isEmpty();
        assertThat(Edits.proposal(List.of(), "Some came", List.of())).isEmpty();
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "e\u0301a 👩‍👩‍👧 🤰🏽 na\u0308ch ❤️ 1️⃣ ok 🇩🇪.";
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(text.length() - 1);
            int end = random.nextInt(start + 1, text.length());
            List<Change> changes = List.of(new Change(new Span(start, end), random.nextBoolean() ? "" : "x"));

            Edits.proposal(List.of(), text, changes).ifPresent(proposal -> {
                assertThat(proposal.text().codePoints().noneMatch(EditsTest::isHalf))
                        .isTrue();
                assertThat(proposal.text()).doesNotStartWith("\u0301").doesNotContain("x\u0301", "x\u0308", "x\uFE0F");
            });
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= 0xD800 && codePoint <= 0xDFFF;
    }

    private record Marked(String original, List<Change> changes) {

        static Marked of(String marked) {
            StringBuilder original = new StringBuilder();
            List<Change> changes = new ArrayList<>();
            int at = 0;
            for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
                original.append(marked, at, open);
                int close = marked.startsWith("[card]]", marked.indexOf('|', open) + 1)
                        ? marked.indexOf("]]", open) + 1
                        : marked.indexOf(']', open);
                String[] parts = marked.substring(open + 1, close).split("\\|", 2);
                int start = original.length();
                original.append(parts[0]);
                changes.add(new Change(new Span(start, original.length()), parts.length > 1 ? parts[1] : ""));
                at = close + 1;
            }
            return new Marked(original.append(marked.substring(at)).toString(), changes);
        }
    }
}
