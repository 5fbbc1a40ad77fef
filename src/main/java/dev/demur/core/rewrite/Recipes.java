package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.disclosure.Subject.Kind;
import dev.demur.core.rewrite.Proposal.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ways to put a post differently, mildest first. Each combines strategies, none of which need know of another. */
public final class Recipes {

    private static final Strategy EVERYONE = new Generalise();
    private static final Strategy QUESTION = new Question();
    private static final Strategy DETAILS = new LeaveOutDetails();
    private static final Strategy MOCKERY = new DropMockery();
    private static final Strategy NAME = new HideName();
    private static final Strategy MASK = new Mask();
    private static final Strategy CUT = new CutSentences();
    private static final Strategy PRIVATE = new MovePrivately();
    private static final Strategy GENERAL = new SayInGeneral();

    private static final List<Recipe> ALL = List.of(
            Recipe.of(PRIVATE).forReplies(),
            Recipe.of(MASK),
            Recipe.of(EVERYONE),
            Recipe.of(EVERYONE).and(DETAILS, MOCKERY),
            Recipe.of(QUESTION),
            Recipe.of(QUESTION).and(DETAILS, MOCKERY),
            Recipe.of(NAME).and(DETAILS, MOCKERY),
            Recipe.of(DETAILS),
            Recipe.of(DETAILS).and(MOCKERY),
            Recipe.of(CUT),
            Recipe.of(PRIVATE),
            Recipe.of(MOCKERY),
            Recipe.of(GENERAL));

    /** What leaves nothing of the matter behind. */
    private static final Set<Strategy> TAKES_OUT = Set.of(PRIVATE, CUT, GENERAL);

    private static final Set<Strategy> KEEPS_PEOPLE = Set.of(DETAILS, MOCKERY, NAME);

    private Recipes() {}

    /** The proposals for a post with these problems, each made when it is asked for; the same text is proposed once. */
    public static Iterable<Proposal> proposals(Post post, List<Problem> problems) {
        return () -> {
            Map<String, Proposal> seen = new LinkedHashMap<>();
            return ALL.stream()
                    .filter(recipe -> !recipe.replies() || post.isReply())
                    .flatMap(recipe -> recipe.proposal(post, problems).stream())
                    .filter(proposal -> seen.putIfAbsent(proposal.text(), proposal) == null)
                    .iterator();
        };
    }

    /** One way: what it is named for has to do something, the rest is done where it applies. */
    private record Recipe(Strategy first, List<Strategy> more, boolean replies) {

        static Recipe of(Strategy first) {
            return new Recipe(first, List.of(), false);
        }

        Recipe and(Strategy... strategies) {
            return new Recipe(first, List.of(strategies), replies);
        }

        Recipe forReplies() {
            return new Recipe(first, more, true);
        }

        Optional<Proposal> proposal(Post post, List<Problem> problems) {
            boolean allowed = TAKES_OUT.contains(first) || !isDelicate(post, problems);
            List<Change> changes = allowed ? new ArrayList<>(first.changes(post, problems)) : List.of();
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            List<String> ways = new ArrayList<>(List.of(first.id()));
            for (Strategy strategy : withMask()) {
                List<Change> own = strategy.changes(post, problems);
                if (!own.isEmpty()) {
                    ways.add(strategy.id());
                    changes.addAll(own);
                }
            }
            return Edits.proposal(ways, post.original(), changes)
                    .map(proposal -> proposal.worth(worth(post, problems)));
        }

        /**
         * An illness, a dismissal or a child is not made anybody's by leaving out the number or the name: those around them
         * still know, and the matter stays one for nobody but them. Among many nobody is known.
         */
        private static boolean isDelicate(Post post, List<Problem> problems) {
            return Problems.disclosures(problems).stream()
                    .anyMatch(disclosure -> (disclosure.fills(Slot.CATEGORY) && !post.isLarge(disclosure))
                            || disclosure.fills(Slot.TRAIT)
                            || disclosure.subject().kind() == Kind.STAFF
                            || disclosure.subject().kind() == Kind.MINOR);
        }

        /** Where a few are counted their number has to go, and a name anywhere; mockery alone goes where many are. */
        private Worth worth(Post post, List<Problem> problems) {
            List<Disclosure> disclosures = Problems.disclosures(problems);
            boolean few = disclosures.stream().anyMatch(post::isSmall);
            boolean many = disclosures.stream().allMatch(post::isLarge);
            boolean one = disclosures.stream().allMatch(it -> it.subject().kind() == Kind.PERSON);
            boolean named = first != NAME
                    && disclosures.stream().anyMatch(it -> it.subject().named());
            boolean kept = (KEEPS_PEOPLE.contains(first) && ((few && !one) || named)) || (first == MOCKERY && !many);
            return first == GENERAL ? Worth.INSTEAD : kept ? Worth.LAST_RESORT : Worth.ALWAYS;
        }

        /** Identifiers are masked whatever else is done, unless the words around them go. */
        private List<Strategy> withMask() {
            List<Strategy> all = new ArrayList<>(more);
            if (first != MASK && !TAKES_OUT.contains(first)) {
                all.add(MASK);
            }
            return all;
        }
    }
}
