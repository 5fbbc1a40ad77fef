package dev.demur.core.check;

import java.util.List;

/** Whether a condition holds, and where. A condition on the draft as a whole holds without pointing anywhere. */
record Outcome(boolean holds, List<Match> matches) {

    static final Outcome FAILS = new Outcome(false, List.of());
    static final Outcome HOLDS = new Outcome(true, List.of());

    Outcome {
        matches = List.copyOf(matches);
    }

    static Outcome of(List<Match> matches) {
        return matches.isEmpty() ? FAILS : new Outcome(true, matches);
    }

    static Outcome of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }
}
