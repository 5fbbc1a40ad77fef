package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems found so far, up to a number nobody reads to the end. Not thread-safe. */
final class Problems {

    static final int MAX = 500;

    private static final Comparator<RuleFileProblem> BY_PLACE = Comparator.comparing(RuleFileProblem::file)
            .thenComparing(RuleFileProblem::line)
            .thenComparing(RuleFileProblem::column);

    private final List<RuleFileProblem> found = new ArrayList<>();
    private int count;

    void add(RuleFileProblem problem) {
        count++;
        if (found.size() < MAX) {
            found.add(problem);
        }
    }

    /** How many there are, kept or not. */
    int count() {
        return count;
    }

    /** By file name, then line and column; those of one place in the order they were found. */
    List<RuleFileProblem> sorted() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
