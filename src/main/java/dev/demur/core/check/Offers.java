package dev.demur.core.check;

import dev.demur.core.check.Wording.Judged;
import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.rewrite.Post;
import dev.demur.core.rewrite.Post.Brief;
import dev.demur.core.rewrite.Problem;
import dev.demur.core.rewrite.TextEdit;
import dev.demur.core.rule.Profile;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Draft.Passage;
import dev.demur.core.text.ReadText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives each finding the rewrites that touch it, or else says what to take out. Immutable. */
final class Offers {

    private static final String SMALL_COHORT = "small-cohort";

    private final Rewriter rewriter;
    private final Map<String, Lexicon> lexicons;

    private final long smallCohort;

    Offers(Rewriter rewriter, Map<String, Lexicon> lexicons, Profile profile) {
        this.rewriter = rewriter;
        this.smallCohort = profile.thresholds().getOrDefault(SMALL_COHORT, 0L);
        this.lexicons = lexicons;
    }

    /** What can be offered on a draft with these findings. */
    Offer on(Draft draft, ReadText text, List<Judged> findings, Decision decision) {
        List<Problem> problems = findings.stream()
                .filter(Offers::isInText)
                .filter(judged -> Decision.of(judged.finding().severity()) != Decision.PASS)
                .map(judged ->
                        new Problem(judged.match().disclosure(), judged.match().entity()))
                .toList();
        Optional<Post> post = problems.isEmpty()
                ? Optional.empty()
                : Post.of(text, new Brief(draft.isReply(), smallCohort), lexicons);
        List<Rewrite> rewrites =
                post.map(found -> rewriter.rewrites(found, problems, decision)).orElse(List.of());
        Lexicon lexicon = lexicons.get(text.language());
        return new Offer(
                rewrites,
                lexicon == null ? RewriteWords.NONE : lexicon.entries().rewrites());
    }

    private static boolean isInText(Judged judged) {
        return judged.finding().spans().get(0).field().equals(Passage.TEXT);
    }

    /** The rewrites of a draft, to be dealt out to its findings. */
    record Offer(List<Rewrite> rewrites, RewriteWords words) {

        Judged to(Judged judged) {
            Finding finding = judged.finding();
            if (Decision.of(finding.severity()) == Decision.PASS) {
                return judged;
            }
            List<Rewrite> own = isInText(judged)
                    ? rewrites.stream()
                            .filter(rewrite -> touches(rewrite, finding))
                            .toList()
                    : List.of();
            return new Judged(finding.offering(own, own.isEmpty() ? advice(judged) : null), judged.match());
        }

        private static boolean touches(Rewrite rewrite, Finding finding) {
            return rewrite.edits().stream().anyMatch(edit -> finding.spans().stream()
                    .anyMatch(span -> span.field().equals(Passage.TEXT) && touches(edit, span)));
        }

        private static boolean touches(TextEdit edit, FieldSpan span) {
            return edit.start() < span.span().end() && span.span().start() < edit.end();
        }

        /** The words that would have to go: who, how often, when, where, and how they are spoken of. */
        private @org.jspecify.annotations.Nullable String advice(Judged judged) {
            List<String> parts = new ArrayList<>();
            for (FieldSpan span : judged.finding().spans()) {
                if (!span.slot().equals(Slot.BEHAVIOUR.id()) && !span.slot().equals(Slot.SOURCE.id())) {
                    parts.add("“" + span.quote() + "”");
                }
            }
            return words.phrase(Phrase.ADVICE)
                    .filter(advice -> !parts.isEmpty())
                    .map(advice -> advice.replace("{what}", joined(parts)))
                    .orElse(null);
        }

        private String joined(List<String> parts) {
            String last = parts.get(parts.size() - 1);
            String rest = String.join(", ", parts.subList(0, parts.size() - 1));
            return rest.isEmpty() ? last : rest + " " + words.phrase(Phrase.AND).orElse("") + " " + last;
        }
    }
}
