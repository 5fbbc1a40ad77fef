package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.rule.RuleSet;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What drafts are judged by right now, and what became of the last change to it. */
@Schema(name = "Ruleset")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RulesetResponse(
        @Schema(description = "The hash of all files; in every answer to a check") String digest,
        @Schema(examples = "default") String profile,
        @Schema(description = "Relative to the rules folder, in name order") List<String> files,
        @Schema(description = "When it came into force") Instant loadedAt,
        @Schema(description = "Of the last reload, when it failed: the set above stayed in force")
                List<RuleProblemView> problems,
        @Schema(description = "When that was; absent when the last reload went well") @Nullable Instant failedAt) {

    static RulesetResponse of(ActiveChecker.State state) {
        RuleSet rules = state.checker().rules();
        return new RulesetResponse(
                rules.digest(),
                rules.profile().name(),
                state.files(),
                state.loadedAt(),
                RuleProblemView.of(state.problems()),
                state.failedAt());
    }
}
