package dev.demur.rest;

import dev.demur.core.check.Wording;
import dev.demur.core.rule.Example;
import dev.demur.core.rule.NamedThresholds;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleTexts;
import dev.demur.rest.CheckResponse.ReferenceView;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule as the people who have to live with it read it, under the profile in force. */
@Schema(name = "Rule")
record RuleView(
        @Schema(examples = "small-cohort-behaviour") String id,
        String title,
        @Schema(description = "Why the rule is there") String why,
        @Schema(description = "The topic it belongs to", examples = "behaviour") String category,
        @Schema(
                        description = "Of a finding, as the profile has it; the rule may raise it for worse ones",
                        enumeration = {"info", "review", "block"})
                String severity,
        @Schema(description = "Whether the profile uses the rule") boolean enabled,
        @Schema(description = "What a finding says; names in braces are filled in") String message,
        @Schema(description = "The named limits the rule uses, as the profile sets them") Map<String, Long> thresholds,
        ExamplesView examples,
        List<ReferenceView> references) {

    static RuleView of(Rule rule, Profile profile, Wording wording) {
        RuleTexts texts = wording.texts(rule);
        return new RuleView(
                rule.id().value(),
                texts.title(),
                texts.why(),
                rule.category(),
                profile.severities().getOrDefault(rule.id(), rule.severity()).id(),
                !profile.disabled().contains(rule.id()),
                texts.message().template(),
                NamedThresholds.of(rule, profile),
                ExamplesView.of(rule),
                ReferenceView.of(rule.references().stream().map(wording::say).toList()));
    }

    /** What the rule flags and what it leaves alone. */
    @Schema(name = "RuleExamples")
    record ExamplesView(
            @Schema(
                            description = "What they are: posts, or replies to a review or a post",
                            enumeration = {"post", "reply"})
                    String are,
            @Schema(description = "Those it flags") List<FlaggedView> flags,
            @Schema(description = "Those it leaves alone") List<String> passes) {

        static ExamplesView of(Rule rule) {
            return new ExamplesView(
                    rule.examplesAre().id(),
                    rule.flags().stream().map(FlaggedView::of).toList(),
                    rule.passes().stream().map(Example::text).toList());
        }
    }

    /** A post and the words in it that the rule flags. */
    @Schema(name = "FlaggedExample")
    record FlaggedView(String text, List<RangeView> spans) {

        static FlaggedView of(Example example) {
            return new FlaggedView(
                    example.text(),
                    example.spans().stream()
                            .map(span -> new RangeView(span.start(), span.end()))
                            .toList());
        }
    }

    /** UTF-16 offsets into a text, the second exclusive. */
    @Schema(name = "Range")
    record RangeView(int start, int end) {}
}
