package dev.demur.rest;

import dev.demur.core.rule.RuleFileProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One mistake in a rule file. */
@Schema(name = "RuleProblem")
record RuleProblemView(
        @Schema(examples = "behaviour.yaml") String file,
        @Schema(description = "Counted from 1") int line,
        @Schema(description = "Counted from 1") int column,
        @Schema(examples = "unknown key 'severty'") String message,
        @Schema(description = "What to do about it; may be empty", examples = "did you mean 'severity'?") String hint) {

    static List<RuleProblemView> of(List<RuleFileProblem> problems) {
        return problems.stream()
                .map(problem -> new RuleProblemView(
                        problem.file(), problem.line(), problem.column(), problem.message(), problem.hint()))
                .toList();
    }
}
