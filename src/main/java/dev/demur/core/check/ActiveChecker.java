package dev.demur.core.check;

import dev.demur.core.rule.RuleFileProblem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checker in force. It is replaced as a whole: whoever holds a {@link State} sees one rule set and no other. */
public interface ActiveChecker {

    /** What is in force now. Cheap; ask once per request. */
    State state();

    /**
     * A rule set in force, and what became of the last try to replace it.
     *
     * @param files the files it was made from, by name relative to the rules folder, in name order
     * @param problems of the last failed reload; empty when the last reload went well
     * @param failedAt when that was, or null
     */
    record State(
            Checker checker,
            List<String> files,
            Instant loadedAt,
            List<RuleFileProblem> problems,
            @Nullable Instant failedAt) {

        public State {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }
}
