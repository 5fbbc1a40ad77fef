package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of anybody what was said of one: "the man who left" becomes "everyone who left". */
final class OnePerson {

    private static final int FEW_WORDS = 2;

    private final Post post;
    private final SubjectPhrase phrase;
    private final Disclosure disclosure;
    private final SentenceView sentence;

    OnePerson(Post post, SubjectPhrase phrase, Disclosure disclosure) {
        this.post = post;
        this.phrase = phrase;
        this.disclosure = disclosure;
        this.sentence = phrase.sentence();
    }

    List<Change> everyone() {
        if (isSpokenOfAgain()) {
            return List.of();
        }
        int after = afterPlace();
        if (sentence.isOneOf(WordList.WHOEVER, phrase.start()) && sentence.isVerb(after) && !isOwner(after)) {
            return phrase.put(Phrase.ANYBODY, phrase.start(), after).stream().toList();
        }
        Optional<Integer> clause = clause();
        return clause.isPresent() && isAddress() ? inClause(clause.get()) : List.of();
    }

    /** "whoever's car | is on bay 12": not "whoever is". */
    private boolean isOwner(int after) {
        for (int i = after + 1; i < sentence.to() && !isColon(i); i++) {
            if (sentence.is(after, "'s") && sentence.isCue(Cue.AUXILIARY, i)) {
                return true;
            }
        }
        return false;
    }

    private List<Change> inClause(int relative) {
        Optional<String> whoever = sentence.words().phrase(Phrase.WHOEVER);
        if (whoever.isEmpty()) {
            return phrase.put(Phrase.EVERYONE, phrase.start(), relative).stream()
                    .toList();
        }
        return opens(firstWord()) && endsInVerb(relative)
                ? List.of(new Change(phrase.span(firstWord(), relative + 1), whoever.get()))
                : List.of();
    }

    /** A clause about somebody has its verb last; what merely starts with the same word has not. */
    private boolean endsInVerb(int relative) {
        int last = relative + 1;
        while (sentence.contains(last) && !isColon(last) && !sentence.is(last, ",") && !sentence.is(last, ".")) {
            last++;
        }
        return sentence.is(last, ":") && sentence.isVerb(last - 1);
    }

    private int firstWord() {
        int from = phrase.start();
        while (from > sentence.from() && isOpener(from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isOpener(int position) {
        return sentence.isOneOf(WordList.GREETING, position) || sentence.isOneOf(WordList.ADDRESSING, position);
    }

    /** Spoken to: after a greeting or a "to", or before a colon. */
    private boolean isAddress() {
        int from = firstWord();
        return from < phrase.start() || (opens(from) && hasColon());
    }

    private boolean hasColon() {
        for (int i = phrase.to(); i < sentence.to(); i++) {
            if (isColon(i)) {
                return true;
            }
        }
        return false;
    }

    /** Not the one of "2:47". */
    private boolean isColon(int position) {
        return sentence.is(position, ":")
                && (!sentence.contains(position + 1)
                        || sentence.word(position + 1).spaced());
    }

    private boolean opens(int from) {
        for (int i = sentence.from(); i < from; i++) {
            if (sentence.word(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Where "who" stands: behind them, or behind where they are. */
    private Optional<Integer> clause() {
        return phrase.relative().or(phrase::clauseFurtherOn);
    }

    /** "Somebody in Leeds has had it on" becomes "Who else has had it on?". */
    List<Change> question() {
        List<Change> asked = isSpokenOfAgain() || isParticular()
                ? List.of()
                : new WhoQuestion(post, phrase, disclosure).changes(afterPlace());
        return asked.isEmpty() ? asked : withoutWordsToThem(asked);
    }

    /** "The bride's father": nobody else could answer. */
    private boolean isParticular() {
        for (int i = phrase.from() - 1; i < phrase.to(); i++) {
            boolean label = i > phrase.from() && sentence.numberEnd(i) == phrase.to();
            if (label || sentence.isCue(Cue.DEFINITE, i) || sentence.isCue(Cue.SUPERLATIVE, i)) {
                return true;
            }
        }
        return goesOn()
                || sentence.isCue(Cue.SPEAKER_OWN, phrase.start())
                || sentence.isOneOf(WordList.PREPOSITION, phrase.from())
                || (sentence.from() > 0 && post.endsInAbbreviation(post.sentenceOf(sentence.from() - 1)));
    }

    /** "And sends seven back." has the same subject. */
    private boolean goesOn() {
        int next = sentence.to();
        return post.sentences().stream()
                .anyMatch(other -> other.from() == next && other.isOneOf(WordList.JOINING, next));
    }

    /** What is said to that one person further on would be said to everybody who reads the question. */
    private List<Change> withoutWordsToThem(List<Change> asked) {
        List<Change> changes = new ArrayList<>(asked);
        boolean told = false;
        for (int i = post.sentences().size() - 1; i > post.indexOf(sentence.from()); i--) {
            SentenceView other = post.sentences().get(i);
            told = other.has(Cue.READER) || other.has(Cue.READER_OWN) || (told && isAside(other));
            if (told) {
                changes.add(Change.remove(Hashtags.before(post.original(), other.span())));
            }
        }
        return changes;
    }

    /** The "so." before "how was it?". */
    private static boolean isAside(SentenceView sentence) {
        return sentence.wordCount() <= FEW_WORDS && !sentence.hasVerb();
    }

    private int afterPlace() {
        Optional<Range> place = disclosure.detail(Slot.PLACE).map(mention -> post.range(mention.span()));
        return place.filter(range -> range.from() == phrase.to()).map(Range::to).orElse(phrase.to());
    }

    /** "She is the reason": whoever it was is still meant further on. */
    private boolean isSpokenOfAgain() {
        int to = post.sentences().get(post.sentences().size() - 1).to();
        for (SentenceView other : post.sentences()) {
            int from = other.from() == sentence.from() ? phrase.to() : other.from();
            if (other.from() >= sentence.from() && other.hasOneOf(WordList.POINTING_BACK, from, to)) {
                return true;
            }
        }
        return false;
    }
}
