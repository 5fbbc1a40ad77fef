package dev.demur.core.check;

import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.rewrite.Post;
import dev.demur.core.rewrite.Problem;
import dev.demur.core.rewrite.Proposal;
import dev.demur.core.rewrite.Recipes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Offers rewrites that the checker itself finds better. Bounded: so many proposals are checked and no more. */
final class Rewriter {

    private static final int MOST_OFFERED = 3;
    private static final int MOST_CHECKED = 12;
    private static final int ENOUGH_PASSING = 2;

    private static final Comparator<Rewrite> BEST_FIRST = Comparator.comparing(Rewrite::decision)
            .thenComparing(rewrite -> rewrite.edits().size());

    private final Function<String, Decision> judge;
    private final RewriteWords words;

    /** A rewriter that asks {@code judge} what the decision on the draft with another text would be. */
    Rewriter(Function<String, Decision> judge, RewriteWords words) {
        this.judge = judge;
        this.words = words;
    }

    /** At most three, those that pass first, then those with the fewest edits; two that pass end the search. */
    List<Rewrite> rewrites(Post post, List<Problem> problems, Decision now) {
        List<Rewrite> found = new ArrayList<>();
        Iterator<Proposal> proposals = Recipes.proposals(post, problems).iterator();
        for (int checked = 0; checked < MOST_CHECKED && passing(found) < ENOUGH_PASSING && proposals.hasNext(); ) {
            Proposal proposal = proposals.next();
            if (!proposal.lastResort() || passing(found) == 0) {
                checked++;
                better(proposal, now).ifPresent(found::add);
            }
        }
        found.sort(BEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(MOST_OFFERED, found.size())));
    }

    private Optional<Rewrite> better(Proposal proposal, Decision now) {
        Decision decision = judge.apply(proposal.text());
        return decision.compareTo(now) < 0
                ? Optional.of(new Rewrite(
                        words.label(proposal.ways()), proposal.ways(), proposal.edits(), proposal.text(), decision))
                : Optional.empty();
    }

    private static long passing(List<Rewrite> found) {
        return found.stream()
                .filter(rewrite -> rewrite.decision() == Decision.PASS)
                .count();
    }
}
