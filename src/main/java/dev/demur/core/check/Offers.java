package dev.demur.core.check;

import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.rewrite.Post;
import dev.demur.core.rewrite.Post.Brief;
import dev.demur.core.rewrite.Problem;
import dev.demur.core.rewrite.TextEdit;
import dev.demur.core.rule.Profile;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Draft.Passage;
import dev.demur.core.text.ReadText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gives each finding the rewrites that touch it, or else says what to take out. Immutable. */
final class Offers {

    private static final String SMALL_COHORT = "small-cohort";

    private final Function<String, Decision> judge;
    private final Map<String, Lexicon> lexicons;
    private final Sentences sentences;
    private final long smallCohort;

    /** Offers that {@code judge} finds better, said in the language of the draft. */
    Offers(Function<String, Decision> judge, Map<String, Lexicon> lexicons, Profile profile, Sentences sentences) {
        this.judge = judge;
        this.sentences = sentences;
        this.smallCohort = profile.thresholds().getOrDefault(SMALL_COHORT, 0L);
        this.lexicons = lexicons;
    }

    /** What can be offered on a draft with these findings. */
    Offer on(Draft draft, ReadText text, List<Judged> findings, Decision decision) {
        List<Problem> problems = findings.stream()
                .filter(Offers::isInText)
                .filter(judged -> Decision.of(judged.finding().severity()) != Decision.PASS)
                .map(judged -> judged.match().problem())
                .toList();
        Optional<Post> post = problems.isEmpty()
                ? Optional.empty()
                : Post.of(text, new Brief(draft.isReply(), smallCohort), lexicons);
        Lexicon lexicon = lexicons.get(text.language());
        RewriteWords words =
                lexicon == null ? RewriteWords.NONE : lexicon.entries().rewrites();
        Rewriter rewriter = new Rewriter(judge, words);
        List<Rewrite> rewrites =
                post.map(found -> rewriter.rewrites(found, problems, decision)).orElse(List.of());
        return new Offer(rewrites, words, sentences);
    }

    private static boolean isInText(Judged judged) {
        return judged.finding().spans().get(0).field().equals(Passage.TEXT);
    }

    /** The rewrites of a draft, to be dealt out to its findings. */
    record Offer(List<Rewrite> rewrites, RewriteWords words, Sentences sentences) {

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
            String advice = own.isEmpty() ? Advice.on(finding, words, sentences).orElse(null) : null;
            return new Judged(finding.offering(own, advice), judged.match());
        }

        private static boolean touches(Rewrite rewrite, Finding finding) {
            return rewrite.edits().stream().anyMatch(edit -> finding.spans().stream()
                    .anyMatch(span -> span.field().equals(Passage.TEXT) && touches(edit, span)));
        }

        private static boolean touches(TextEdit edit, FieldSpan span) {
            return edit.start() < span.span().end() && span.span().start() < edit.end();
        }
    }
}
