package dev.demur.core.rewrite;

import java.util.List;

/** Takes out the sentences that tell it, and those that mean nothing without them, where enough is left. */
final class CutSentences implements Strategy {

    @Override
    public String id() {
        return "cut";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        Telling telling = Telling.of(post, problems);
        return telling.leavesEnough() ? telling.removals() : List.of();
    }
}
