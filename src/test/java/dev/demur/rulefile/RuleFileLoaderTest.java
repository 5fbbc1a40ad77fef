package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.demur.core.disclosure.LexiconEntries;
import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.disclosure.Subject;
import dev.demur.core.rule.Condition;
import dev.demur.core.rule.Example;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.rule.SlotConditions;
import dev.demur.core.rule.Threshold;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.Node;

final class RuleFileLoaderTest {

    private static final String RULE =
            """
            - id: guaranteed-returns
              title: Promises a return
              why: Nobody can promise a return.
              category: money
              severity: block
              message: Do not promise a return.
              when: {terms: guaranteed}
              flags: "[[Guaranteed]] returns"
              passes: an unguaranteed loan
            """;

    @Test
    void readsRulesInTheOrderOfTheFiles() throws InvalidRuleFilesException {
        RuleSet set = load(TestFiles.valid().with("a-first.yaml", RULE), "default");

        assertThat(set.rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("guaranteed-returns", "small-cohort-behaviour", "viewer-by-number");
    }

    @Test
    void readsARuleToItsLastSlot() throws InvalidRuleFilesException {
        Rule rule = rule(load(TestFiles.valid(), "default"), "small-cohort-behaviour");

        assertThat(rule.severity()).isEqualTo(Severity.REVIEW);
        assertThat(rule.references())
                .extracting(reference -> reference.name())
                .containsExactly("GDPR Recital 26", "GDPR Art. 5(1)(b)");
        assertThat(rule.raises()).singleElement().extracting(Rule.Raise::to).isEqualTo(Severity.BLOCK);
        assertThat(rule.flags()).contains(new Example("53 people watched it", List.of(new Span(0, 9))));
        assertThat(rule.knownGaps()).hasSize(1);
        SlotConditions slots = disclosure(rule);
        assertThat(slots.subjects()).containsExactlyInAnyOrder(Subject.Kind.PERSON, Subject.Kind.GROUP);
        assertThat(slots.observed()).isTrue();
        assertThat(slots.named()).isNull();
        assertThat(slots.cohort())
                .isEqualTo(new SlotConditions.CohortBounds(null, new Threshold.Named("small-cohort"), null));
    }

    @Test
    void takesOneValueWhereAListMayStand() throws InvalidRuleFilesException {
        Rule rule = rule(load(TestFiles.valid().with("finance.yaml", RULE), "default"), "guaranteed-returns");

        assertThat(rule.when()).isEqualTo(new Condition.Terms(List.of("guaranteed")));
        assertThat(rule.flags()).containsExactly(new Example("Guaranteed returns", List.of(new Span(0, 10))));
    }

    @Test
    void aProfileOverridesTheOneItExtendsKeyByKey() throws InvalidRuleFilesException {
        RuleSet strict = load(TestFiles.valid(), "strict");

        assertThat(strict.profile().thresholds()).isEqualTo(Map.of("small-cohort", 1000L, "name-distance", 5L));
        assertThat(strict.profile().weights())
                .isEqualTo(Map.of("needed", 3, "tracked-behaviour", 2, "public-context", -4));
        assertThat(strict.profile().severities()).isEqualTo(Map.of(new RuleId("viewer-by-number"), Severity.REVIEW));
        assertThat(strict.profile().disabled()).containsExactly(new RuleId("small-cohort-behaviour"));
    }

    @Test
    void takesTheWordsOfALexiconAsTheyStand() {
        LexiconEntries entries = lexicon(
                """
                language: en
                name: English
                function-words: [on, no, yes, off, y, n, true, ~, null]
                given-names: [No, Null, 12_000, 5:30, 0x1F, 0o17, 010, 1e3, 2024-02-29, .inf, 1.50, =]
                numbers: {words: {no: 0, on: 1, 12: 12}}
                units: {D: day}
                """);

        assertThat(entries.functionWords()).containsExactly("on", "no", "yes", "off", "y", "n", "true", "~", "null");
        assertThat(entries.givenNames())
                .containsExactly(
                        "No",
                        "Null",
                        "12_000",
                        "5:30",
                        "0x1F",
                        "0o17",
                        "010",
                        "1e3",
                        "2024-02-29",
                        ".inf",
                        "1.50",
                        "=");
        assertThat(entries.numbers().words()).isEqualTo(Map.of("no", 0L, "on", 1L, "12", 12L));
        assertThat(entries.units()).isEqualTo(Map.of("D", List.of("day")));
    }

    @Test
    void takesTheWordsOfRewrites() {
        RewriteWords words = lexicon(
                        """
                        language: en
                        name: English
                        rewrites:
                          labels: {everyone: speak to everyone}
                          phrases: {everyone: everyone, all-those: all those}
                          masks: {email: "[e-mail]"}
                          general: {viewing: What do you watch}
                          agreement: {have: has, "'ve": "'s"}
                          words: {anybody: [people, folks], of-them: them}
                          verb-second: no
                        """)
                .rewrites();

        assertThat(words.labels()).isEqualTo(Map.of("everyone", "speak to everyone"));
        assertThat(words.phrase(RewriteWords.Phrase.ALL_THOSE)).contains("all those");
        assertThat(words.phrase(RewriteWords.Phrase.WHO)).isEmpty();
        assertThat(words.masks()).isEqualTo(Map.of("email", "[e-mail]"));
        assertThat(words.general()).isEqualTo(Map.of("viewing", "What do you watch"));
        assertThat(words.agreement()).isEqualTo(Map.of("have", "has", "'ve", "'s"));
        assertThat(words.lists())
                .isEqualTo(Map.of(
                        RewriteWords.WordList.ANYBODY,
                        List.of("people", "folks"),
                        RewriteWords.WordList.OF_THEM,
                        List.of("them")));
        assertThat(words.verbSecond()).isFalse();
    }

    @Test
    void whatALexiconLeavesOutIsEmpty() {
        LexiconEntries entries = lexicon("{language: fr, name: français}");

        assertThat(entries.numbers().decimal()).isEqualTo(".");
        assertThat(entries.inflection().compounds()).isFalse();
        assertThat(entries.cues()).isEmpty();
        assertThat(entries.titles()).isEmpty();
        assertThat(entries.rewrites()).isEqualTo(RewriteWords.NONE);
    }

    @Test
    void readsChannelsAndRepliesAndExpressions() throws InvalidRuleFilesException {
        String rule = RULE.replace(
                "{terms: guaranteed}",
                "{all: [{pattern: 'sure\\b'}, {channel: [review-reply, x]}, {reply: no}, {not: {terms: [no, on]}}]}");

        Condition.All when = (Condition.All)
                rule(load(TestFiles.valid().with("finance.yaml", rule), "default"), "guaranteed-returns")
                        .when();

        assertThat(when.parts().get(0)).isInstanceOfSatisfying(Condition.Regex.class, regex -> assertThat(
                        regex.expression().matches("a SURE thing"))
                .containsExactly(new Span(2, 6)));
        assertThat(when.parts().subList(1, 4))
                .containsExactly(
                        new Condition.ChannelIs(Set.of(Channel.REVIEW_REPLY, Channel.X)),
                        new Condition.ReplyIs(false),
                        new Condition.Not(new Condition.Terms(List.of("no", "on"))));
    }

    @Test
    void readsWhatARuleForRepliesHasOfItsOwn() throws InvalidRuleFilesException {
        String text = RULE.replace(
                "when: {terms: guaranteed}",
                "gives-way-to: [guaranteed-returns]\n  examples-are: reply\n  when: {reply-says: [dealing, data-request]}");

        Rule rule = rule(load(TestFiles.valid().with("finance.yaml", text), "default"), "guaranteed-returns");

        assertThat(rule.when())
                .isEqualTo(
                        new Condition.ReplySays(Set.of(ReplyStatement.Says.DEALING, ReplyStatement.Says.DATA_REQUEST)));
        assertThat(rule.givesWayTo()).containsExactly(new RuleId("guaranteed-returns"));
        assertThat(rule.draft(rule.flags().get(0)).isReply()).isTrue();
    }

    @Test
    void anAliasStandsForWhatItNames() throws InvalidRuleFilesException {
        String rule = RULE.replace("{terms: guaranteed}", "{any: [{terms: &w [sure, safe]}, {not: {terms: *w}}]}");

        Rule read = rule(load(TestFiles.valid().with("finance.yaml", rule), "default"), "guaranteed-returns");

        Condition terms = new Condition.Terms(List.of("sure", "safe"));
        assertThat(read.when()).isEqualTo(new Condition.Any(List.of(terms, new Condition.Not(terms))));
    }

    @Test
    void otherLineEndsAndAByteOrderMarkAreFine() throws InvalidRuleFilesException {
        RuleFiles files = TestFiles.valid().with("finance.yaml", "\uFEFF" + RULE.replace("\n", "\r\n"));

        assertThat(rule(load(files, "default"), "guaranteed-returns").title()).isEqualTo("Promises a return");
    }

    @Test
    void theDigestChangesWithBytesNamesAndProfile() throws InvalidRuleFilesException {
        RuleFiles files = TestFiles.valid().with("finance.yaml", RULE);
        String digest = load(files, "default").digest();

        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(load(TestFiles.valid().with("finance.yaml", RULE), "default").digest())
                .isEqualTo(digest);
        assertThat(load(files, "strict").digest()).isNotEqualTo(digest);
        assertThat(load(files.with("finance.yaml", RULE + "# note"), "default").digest())
                .isNotEqualTo(digest);
        assertThat(load(TestFiles.valid().with("money.yaml", RULE), "default").digest())
                .isNotEqualTo(digest);
    }

    @Test
    void saysWhichProfileIsMissing() {
        assertThat(failure(TestFiles.valid(), "strct").render())
                .contains("/profiles/strct.yaml:1:1: there is no profile 'strct'\n      = did you mean 'strict'?\n");
    }

    @Test
    void aSetWithoutRulesOrDefaultProfileDoesNotLoad() {
        assertThat(failure(RuleFiles.of(Map.of("profiles/strict.yaml", "thresholds: {a: 1}")), "strict")
                        .render())
                .isEqualTo(
                        """
                        rules/: no rules
                              = a file of rules is a .yaml file in this folder itself

                        rules/profiles/default.yaml:1:1: there is no profile 'default'
                              = every set has a profile 'default'

                        2 problems in rules/. Nothing was loaded.
                        """);
    }

    @Test
    void saysWhichRuleSetStaysActive() {
        RuleFiles files = TestFiles.valid().with("finance.yaml", RULE.replace("block", "blok"));

        assertThat(failure(files, "default").render("sha256:3f2a9c1d00"))
                .endsWith("1 problem in src/test/resources/rulefile/valid/. Nothing was loaded; "
                        + "rule set 3f2a9c1 stays active.\n");
    }

    @Test
    void keepsControlSignsAndEndlessLinesOutOfMessages() {
        String rule = RULE.replace("block", "\"\\e[31mred" + "x".repeat(5_000) + "\"");

        String rendered =
                failure(TestFiles.valid().with("finance.yaml", rule), "default").render();

        assertThat(rendered).doesNotContain("\u001b").hasSizeLessThan(1_500);
    }

    @Test
    void stopsCountingProblemsNobodyReads() {
        String names = "- nothing\n".repeat(100_000);

        InvalidRuleFilesException failure = failure(TestFiles.valid().with("finance.yaml", names), "default");

        assertThat(failure.problems()).hasSize(Problems.MAX);
        assertThat(failure.render())
                .endsWith("500 problems or more in src/test/resources/rulefile/valid/. Nothing was loaded.\n");
    }

    private static RuleSet load(RuleFiles files, String profile) throws InvalidRuleFilesException {
        return TestFiles.LOADER.load(files, profile);
    }

    private static InvalidRuleFilesException failure(RuleFiles files, String profile) {
        InvalidRuleFilesException failure =
                catchThrowableOfType(InvalidRuleFilesException.class, () -> load(files, profile));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static Rule rule(RuleSet set, String id) {
        return set.rule(new RuleId(id)).orElseThrow();
    }

    private static SlotConditions disclosure(Rule rule) {
        Condition first = ((Condition.All) rule.when()).parts().get(0);
        return ((Condition.DisclosureIs) first).slots();
    }

    private static LexiconEntries lexicon(String yaml) {
        SourceFile file = RuleFiles.of(Map.of("lexicon/x.yaml", yaml)).source("lexicon/x.yaml");
        Problems problems = new Problems();
        Node root = YamlReader.read(file, RuleFileKind.LEXICON, problems).orElseThrow();
        new NodeCheck(new FileProblems(file, problems), new Names(), Set.of()).check(RuleFileKind.LEXICON, root);
        assertThat(problems.sorted()).isEmpty();
        return LexiconBinding.entries(new Content(root));
    }
}
