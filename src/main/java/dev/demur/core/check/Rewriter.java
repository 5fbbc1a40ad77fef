package dev.demur.core.check;

import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.rewrite.Post;
import dev.demur.core.rewrite.Problem;
import dev.demur.core.rewrite.Proposal;
import dev.demur.core.rewrite.Proposal.Worth;
import dev.demur.core.rewrite.Recipes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Offers rewrites that the checker itself finds better. Bounded: so many proposals are checked and no more. */
final class Rewriter {

    private static final int MOST_OFFERED = 3;
    private static final int MOST_CHECKED = 12;
    private static final int ENOUGH_PASSING = 2;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::place)
            .thenComparing(candidate -> candidate.rewrite().decision())
            .thenComparing(candidate -> candidate.rewrite().edits().size());

    private final Function<String, Decision> judge;
    private final RewriteWords words;

    /** A rewriter that asks {@code judge} what the decision on the draft with another text would be. */
    Rewriter(Function<String, Decision> judge, RewriteWords words) {
        this.judge = judge;
        this.words = words;
    }

    /**
     * At most three: those that pass first, then those with the fewest edits, and what says something else instead after
     * what keeps the post. Two that pass end the search.
     */
    List<Rewrite> rewrites(Post post, List<Problem> problems, Decision now) {
        List<Candidate> found = new ArrayList<>();
        Iterator<Proposal> proposals = Recipes.proposals(post, problems).iterator();
        for (int checked = 0; checked < MOST_CHECKED && passing(found) < ENOUGH_PASSING && proposals.hasNext(); ) {
            Proposal proposal = proposals.next();
            if (proposal.worth() == Worth.ALWAYS || passing(found) == 0) {
                checked++;
                better(proposal, now).ifPresent(found::add);
            }
        }
        return offered(found);
    }

    /** What says something else instead keeps a place of its own: it may be the only one that passes. */
    private static List<Rewrite> offered(List<Candidate> found) {
        long instead = found.stream().filter(Candidate::isInstead).count();
        List<Candidate> kept = found.stream()
                .filter(candidate -> !candidate.isInstead())
                .sorted(BEST_FIRST)
                .limit(MOST_OFFERED - instead)
                .toList();
        return Stream.concat(kept.stream(), found.stream().filter(Candidate::isInstead))
                .sorted(BEST_FIRST)
                .map(Candidate::rewrite)
                .toList();
    }

    private Optional<Candidate> better(Proposal proposal, Decision now) {
        Decision decision = judge.apply(proposal.text());
        Rewrite rewrite =
                new Rewrite(words.label(proposal.ways()), proposal.ways(), proposal.edits(), proposal.text(), decision);
        return decision.compareTo(now) < 0 ? Optional.of(new Candidate(rewrite, proposal.worth())) : Optional.empty();
    }

    private static long passing(List<Candidate> found) {
        return found.stream()
                .filter(candidate -> candidate.rewrite().decision() == Decision.PASS)
                .count();
    }

    /** A rewrite that was judged better, with what it is worth. */
    private record Candidate(Rewrite rewrite, Worth worth) {

        boolean isInstead() {
            return worth == Worth.INSTEAD;
        }

        /** What keeps the post comes first, unless it keeps its number too and does not even pass. */
        int place() {
            boolean kept = worth == Worth.LAST_RESORT && rewrite.decision() != Decision.PASS;
            return kept ? 2 : isInstead() ? 1 : 0;
        }
    }
}
