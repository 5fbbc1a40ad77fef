package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import dev.demur.core.access.MemoryApiKeys;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.ChatAccounts;
import dev.demur.core.chat.MemoryChatLinks;
import dev.demur.core.chat.MemoryKeptDrafts;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Ruling;
import dev.demur.core.review.Vote;
import dev.demur.core.text.Channel;
import dev.demur.core.transaction.MemoryTransactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every message as it is sent, in a file to be looked at, and within Slack's limits. */
final class MessagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/slack");
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final SlackSettings settings = Settings.of(Map.of(
            "pages", "https://demur.example.com",
            "workspaces.acme.signing-secret", "s",
            "workspaces.acme.team-id", "T1",
            "workspaces.acme.users.U1.role", "author",
            "workspaces.acme.users.U1.name", "Ann <Smith>",
            "workspaces.acme.users.U2.role", "reviewer",
            "workspaces.acme.users.U2.name", "Ben",
            "workspaces.amt.signing-secret", "s",
            "workspaces.amt.language", "de"));
    private final ChatWorkspaces workspaces = new ChatWorkspaces(settings);
    private final Links links = new Links(settings);
    private final MemoryApiKeys keys = new MemoryApiKeys(new MemoryTransactions());
    private final People people =
            new People(new ChatAccounts(workspaces.accounts(), new MemoryChatLinks(), keys, clock), keys, workspaces);
    private final VerdictMessage verdicts = new VerdictMessage(new Carrier(new MemoryKeptDrafts(clock)), links);
    private final ReviewBlocks reviews = new ReviewBlocks(new ReviewFields(people, links), links);
    private final ChatWorkspace acme = workspaces.named("acme").orElseThrow();
    private final ChatWorkspace amt = workspaces.named("amt").orElseThrow();
    private final Words english = Words.in(Locale.ENGLISH);

    private static String pretty(Object message) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(JsonParser.parseString(Json.write(message)))
                + "\n";
    }

    private Review review(CheckedText checked) {
        ReviewHeader header = new ReviewHeader(
                new ReviewRef(WorkspaceId.FIRST, new ReviewId("rev_1")),
                Channel.X,
                "From <@U1> & *friends*",
                NOON.plusSeconds(3_600),
                NOON);
        return Review.of(
                header, Revision.of(1, "chat_acme_U1", NOON, new Revision.Content(checked.draft(), checked.report())));
    }

    private Review rejected() {
        Review rejected = review(Reports.flagged()).reject(1, new Vote("chat_acme_U2", NOON));
        return rejected.comment(new Comment("chat_acme_U2", NOON, 1, Ruling.REJECT, "Mocks <customers>."));
    }

    private ReviewNotice notice(Review review, boolean showsText) {
        return ReviewNotice.of(review, english, showsText);
    }

    private Stream<Map.Entry<String, Object>> messages() {
        PendingDecision decision =
                new PendingDecision(Ruling.REJECT, new ReviewAt(new ReviewId("rev_1"), 1), "https://hooks.slack.com/a");
        Modals modals = new Modals(english);
        return Stream.of(
                Map.entry(
                        "verdict-block.json",
                        verdicts.of(acme, Reports.flagged()).beside()),
                Map.entry(
                        "verdict-block-de.json",
                        verdicts.of(amt, Reports.flagged()).beside()),
                Map.entry(
                        "verdict-pass.json", verdicts.of(acme, Reports.passed()).beside()),
                Map.entry(
                        "rewrite.json",
                        verdicts.withText(acme, Reports.passed()).beside()),
                Map.entry(
                        "help.json",
                        new HelpMessage(links).slack(acme, "/demur").beside()),
                Map.entry("said.json", Message.of(english.say("refused.own")).beside()),
                Map.entry("review-open.json", HookPost.of(reviews.of(notice(review(Reports.flagged()), false)))),
                Map.entry("review-with-text.json", HookPost.of(reviews.of(notice(review(Reports.flagged()), true)))),
                Map.entry(
                        "review-submitted.json",
                        reviews.of(notice(review(Reports.flagged()), false).toAuthor())
                                .instead()),
                Map.entry(
                        "review-due-soon.json",
                        HookPost.of(reviews.of(
                                notice(review(Reports.flagged()), false).due()))),
                Map.entry(
                        "review-rejected.json",
                        reviews.of(notice(rejected(), false)).instead()),
                Map.entry(
                        "review-endorsed.json",
                        reviews.of(notice(review(Reports.passed()).approve(1, new Vote("chat_acme_U2", NOON)), false))
                                .instead()),
                Map.entry(
                        "review-erased.json",
                        reviews.of(notice(review(Reports.passed()).erase(NOON), true))
                                .instead()),
                Map.entry("reason.json", modals.reasonMessage(decision).beside()),
                Map.entry("view-reason.json", modals.reason(decision)),
                Map.entry("view-compose.json", modals.compose()),
                Map.entry("view-composed.json", modals.composed(Reports.flagged())),
                Map.entry("view-done.json", modals.done(english.say("submit.plain"))));
    }

    @TestFactory
    Stream<DynamicTest> areAsTheFilesHaveThem() {
        return messages()
                .map(message -> DynamicTest.dynamicTest(message.getKey(), () -> {
                    String actual = pretty(message.getValue());
                    assertMatches(message.getKey(), actual);
                    assertThat(BlockKitLimits.brokenBy(actual)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> stayWithinTheLimitsWhateverTheDraftHolds() {
        CheckedText much = Reports.longWith(50);
        Modals modals = new Modals(Words.in(Locale.GERMAN));
        return Stream.of(
                        Map.entry("verdict", verdicts.of(acme, much).beside()),
                        Map.entry(
                                "verdict with the text",
                                verdicts.withText(amt, much).beside()),
                        Map.entry("review", HookPost.of(reviews.of(notice(review(much), true)))),
                        Map.entry("view", modals.composed(Reports.fullWindow(50))))
                .map(message -> DynamicTest.dynamicTest(
                        message.getKey(), () -> assertThat(BlockKitLimits.brokenBy(pretty(message.getValue())))
                                .isEmpty()));
    }

    @Test
    void saysThatMoreWasFoundThanItShows() {
        assertThat(pretty(verdicts.of(acme, Reports.longWith(50)).beside()))
                .contains("20 more findings are not shown here.");
    }

    @Test
    void cutsALongDraftWithALink() {
        assertThat(pretty(HookPost.of(reviews.of(notice(review(Reports.longWith(1)), true)))))
                .contains(
                        "The draft is longer than fits here. <https://demur.example.com/reviews/rev_1|Open in Demur>");
    }

    @Test
    void showsNoWordOfTheDraftUnlessToldTo() {
        assertThat(pretty(HookPost.of(reviews.of(notice(review(Reports.flagged()), false)))))
                .doesNotContain("53", "hurt", "every day");
    }

    @Test
    void mattermostIsToldInItsShapes() throws IOException {
        MattermostReview mattermost = new MattermostReview(people, links);

        assertMatches("mattermost-review.json", pretty(mattermost.of(notice(review(Reports.flagged()), true))));
        assertMatches("mattermost-rejected.json", pretty(mattermost.of(notice(rejected(), false))));
        assertMatches(
                "mattermost-verdict.json",
                pretty(new MattermostVerdict(links).of(acme, Reports.flagged().report(), "/demur")));
    }

    private static void assertMatches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(file).as("no golden file; run with -Dgolden.update=true").exists();
        assertThat(actual).as("golden file %s", file).isEqualToNormalizingNewlines(Files.readString(file));
    }
}
