package dev.demur.evaluation;

import dev.demur.core.check.Decision;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import java.util.stream.Collectors;

/** Says in words how a post was judged beside how it should have been. */
final class Wanted {

    private Wanted() {}

    static String of(JudgedPost judged) {
        return "decided %s, wanted %s".formatted(judged.report().decision().id(), accepted(judged.post()));
    }

    static String accepted(Post post) {
        return post.accept().stream().sorted().map(Decision::id).collect(Collectors.joining(" or "));
    }

    static String finding(Finding finding) {
        return "%s (%s): %s"
                .formatted(
                        finding.ruleId(),
                        finding.severity().id(),
                        finding.spans().stream().map(FieldSpan::quote).collect(Collectors.joining(" | ")));
    }
}
