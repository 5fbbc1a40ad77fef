package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepliesTest {

    @Test
    void aConfirmedDealingBlocksInAReplyOnly() {
        String text = "Your card was declined twice.";

        assertThat(rules(ShippedRules.DEFAULT.check(reply(text, null)))).contains("reply-details-dealing");
        assertThat(rules(ShippedRules.DEFAULT.check(Draft.of(text)))).doesNotContain("reply-details-dealing");
    }

    @Test
    void aReplyIsKnownByWhatItAnswersAsWellAsByItsChannel() {
        Draft answer = new Draft(
                "You were with us in 2016.", Channel.FACEBOOK, "en", "Rude receptionist.", List.of(), List.of());

        CheckReport report = ShippedRules.DEFAULT.check(answer);

        assertThat(report.decision()).isEqualTo(Decision.BLOCK);
        assertThat(report.findings().get(0).spans())
                .extracting(FieldSpan::quote)
                .containsExactly("You were with us");
    }

    @Test
    void anApologyInTheReviewersOwnWordsIsOnlyNoted() {
        String text = "Sorry your parcel was late.";

        assertThat(ShippedRules.DEFAULT
                        .check(reply(text, "Parcel three days late."))
                        .decision())
                .isEqualTo(Decision.PASS);
        assertThat(ShippedRules.DEFAULT.check(reply(text, "Terrible company.")).decision())
                .isEqualTo(Decision.BLOCK);
    }

    @Test
    void whatWasTreatedIsNoEcho() {
        Draft answer = reply("Sorry your crown came loose.", "Crown fell out.");

        assertThat(ShippedRules.DEFAULT.check(answer).decision()).isEqualTo(Decision.BLOCK);
    }

    @Test
    void thanksForAVisitPassInACafeAndBlockInAPractice() {
        Draft answer = reply("Thank you for your visit!", null);

        assertThat(ShippedRules.DEFAULT.check(answer).decision()).isEqualTo(Decision.PASS);
        assertThat(ShippedRules.engine("health").check(answer).decision()).isEqualTo(Decision.BLOCK);
        assertThat(ShippedRules.engine("finance").check(answer).decision()).isEqualTo(Decision.BLOCK);
    }

    @Test
    void aBehaviourFindingGivesWayOnTheSameWords() {
        Draft answer = reply("The guest in question left at four without paying.", null);

        assertThat(rules(ShippedRules.DEFAULT.check(answer))).containsExactly("reply-details-dealing");
    }

    @Test
    void aConditionThatWasNotMetTellsWhatHappened() {
        assertThat(rules(ShippedRules.DEFAULT.check(reply("It would have worked if you'd paid the fee.", null))))
                .containsExactly("reply-details-dealing");
        assertThat(rules(ShippedRules.DEFAULT.check(reply("Tell us if you paid the fee.", null))))
                .isEmpty();
    }

    private static Draft reply(String text, @Nullable String inReplyTo) {
        return new Draft(text, Channel.REVIEW_REPLY, "en", inReplyTo, List.of(), List.of());
    }

    private static List<String> rules(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.ruleId().value())
                .toList();
    }
}
