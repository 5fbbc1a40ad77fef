package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
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
                post.isReply() || Problems.disclosures(problems).stream().anyMatch(it -> isSpokenTo(post, it));
        Phrase phrase = isInformal(post) ? Phrase.PRIVATE_INFORMAL : Phrase.PRIVATE;
        return toOne
                ? post.words()
                        .phrase(phrase)
                        .map(words -> List.of(new Change(post.whole(), words)))
                        .orElse(List.of())
                : List.of();
    }

    /** Called by name and spoken to; whoever is merely told of by name could not be answered. */
    private static boolean isSpokenTo(Post post, Disclosure disclosure) {
        boolean one = disclosure.subject().kind() == Kind.PERSON
                || disclosure.subject().kind() == Kind.READER;
        boolean called = one && disclosure.addressed() && disclosure.subject().named();
        return called && (speaksToReader(post) || isGreeted(post, disclosure));
    }

    private static boolean isGreeted(Post post, Disclosure disclosure) {
        Range range = post.range(disclosure.subject().span());
        SentenceView sentence = post.sentenceOf(range.from());
        return sentence.isOneOf(WordList.GREETING, sentence.from());
    }

    private static boolean speaksToReader(Post post) {
        return post.sentences().stream().anyMatch(sentence -> sentence.has(Cue.READER) || sentence.has(Cue.READER_OWN));
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
