package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Subject.Kind;
import java.util.List;

/** Answers one person by asking for a private message, and says nothing else. */
final class MovePrivately implements Strategy {

    @Override
    public String id() {
        return "private";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        boolean toOne =
                post.isReply() || Problems.disclosures(problems).stream().anyMatch(MovePrivately::isSpokenTo);
        Phrase phrase = isInformal(post) ? Phrase.PRIVATE_INFORMAL : Phrase.PRIVATE;
        return toOne
                ? post.words()
                        .phrase(phrase)
                        .map(words -> List.of(new Change(post.whole(), words)))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isSpokenTo(Disclosure disclosure) {
        boolean one = disclosure.subject().kind() == Kind.PERSON
                || disclosure.subject().kind() == Kind.READER;
        return one && disclosure.addressed() && disclosure.subject().named();
    }

    private static boolean isInformal(Post post) {
        for (SentenceView sentence : post.sentences()) {
            if (sentence.hasOneOf(WordList.INFORMAL, sentence.from(), sentence.to())) {
                return true;
            }
        }
        return false;
    }
}
