package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.rewrite.TextEdit;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewritesTest {

    private static final String SEED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";

    private final CheckEngine engine = ShippedRules.DEFAULT;

    @Test
    void speaksToEveryoneWithEditsOfTheTextAsSent() {
        Rewrite first = rewrites(SEED).get(0);

        assertThat(first.label()).isEqualTo("Speak to everyone");
        assertThat(first.edits()).containsExactly(new TextEdit(3, 16, "everyone"), new TextEdit(20, 23, "'s"));
        assertThat(first.text())
                .isEqualTo(
                        "To everyone who's watched A Christmas Prince every day for the past 18 days: Who hurt you?");
        assertThat(first.decision()).isEqualTo(Decision.PASS);
    }

    @Test
    void whatOnlyReadsLikeADisclosureIsTakenOut() {
        CheckReport report = engine.check(
                Draft.of(
                        "Soup is half price tomorrow. If you bought the anniversary card and the divorce guide on the same receipt yesterday: which one is it?"));

        assertThat(report.findings()).extracting(Finding::category).containsExactly("second-reader");
        assertThat(report.findings().get(0).rewrites()).anySatisfy(rewrite -> {
            assertThat(rewrite.ways()).containsExactly("cut");
            assertThat(rewrite.text()).isEqualTo("Soup is half price tomorrow.");
            assertThat(rewrite.decision()).isEqualTo(Decision.PASS);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                SEED + ">To everyone who's watched A Christmas Prince: this one's for you.",
                "An die 53 Leute, die ‚A Christmas Prince‘ in den letzten 18 Tagen täglich angesehen haben: Wer hat euch"
                        + " wehgetan?>An alle, die ‚A Christmas Prince‘ angesehen haben: Das hier ist für euch.",
                "53 Kundinnen haben gestern um 3:12 Uhr bei uns bestellt. Alles okay?>Manche Kundinnen haben bei uns"
                        + " bestellt.",
                "To the 12 guests who have ordered the soup twice since Monday: are you okay?>To all guests who have ordered"
                        + " the soup: this one's for you.",
                "Seven of our customers ordered 61 pizzas at 2:47 this morning. What is wrong with you?>Some of our"
                        + " customers ordered plenty of pizzas.",
                "@some.body has now ordered this blazer 23 times.>who else has now ordered this blazer?",
                "Somebody in Leeds has ordered 40 pizzas at 2:47 this morning.>Who else has ordered plenty of pizzas?",
                "Eine Kundin hat gestern um 3:12 Uhr vierzehn Mal dieselbe Serie gestreamt.>Wer von euch hat dieselbe"
                        + " Serie gestreamt?",
                "We noticed you've listened to this song 214 times this week.>We noticed you've listened to this song.",
                "Refund is on its way to max@web.example, thanks!>Refund is on its way to [e-mail], thanks!",
                "Passwort: Konzert!2024Sommer, bitte nicht weitersagen>Passwort: [Passwort], bitte nicht weitersagen"
            })
    void offersThisAmongOthers(String text, String expected) {
        assertThat(rewrites(text)).extracting(Rewrite::text).contains(expected);
    }

    @Test
    void asksForAPrivateMessageInsteadOfAReply() {
        Draft reply = new Draft(
                "Liebe Frau Mustermann, Sie waren am 3. Mai bei uns und haben drei Raten nicht bezahlt.",
                Channel.REVIEW_REPLY,
                null,
                "Nie wieder!",
                List.of(),
                List.of());

        assertThat(engine.check(reply).findings().get(0).rewrites().get(0).text())
                .isEqualTo("Vielen Dank! Persönliches besprechen wir nicht öffentlich: Bitte schreiben Sie uns eine"
                        + " Direktnachricht.");
    }

    @Test
    void theRewriteOfAPostInCapitalsIsInCapitals() {
        assertThat(rewrites("TO THE 53 PEOPLE WHO WATCHED IT EVERY DAY FOR 18 DAYS: WHO HURT YOU?")
                        .get(0)
                        .text())
                .startsWith("TO EVERYONE WHO WATCHED IT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To everyone who's watched A Christmas Prince: see you next year.",
                "An alle, die den Film gesehen haben: bis nächstes Jahr.",
                "Good morning! We open at 9."
            })
    void aDraftThatPassesIsOfferedNothing(String text) {
        assertThat(engine.check(Draft.of(text)).findings())
                .allSatisfy(finding -> assertThat(finding.rewrites()).isEmpty())
                .allSatisfy(finding -> assertThat(finding.advice()).isNull());
    }

    @Test
    void aFindingInADescriptionOfAnImageSaysWhatToTakeOut() {
        Draft draft = new Draft("Look!", Channel.X, "en", null, List.of(SEED), List.of());

        assertThat(engine.check(draft).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rewrites()).isEmpty();
            assertThat(finding.advice())
                    .isEqualTo("Take out “53 people”, “every day”, “for the past 18 days” and “Who hurt you”.");
        });
    }

    @Test
    void aRewriteKeepsHashtags() {
        assertThat(rewrites(SEED + " #xmas #films")).isNotEmpty().allSatisfy(rewrite -> assertThat(rewrite.text())
                .endsWith("#xmas #films"));
    }

    private List<Rewrite> rewrites(String text) {
        return engine.check(Draft.of(text)).findings().get(0).rewrites();
    }
}
