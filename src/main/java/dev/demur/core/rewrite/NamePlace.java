package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place of a name in its sentence, which tells whether it can simply go or what word stands in for it. */
final class NamePlace {

    private static final int REACH_OF_ARTICLE = 5;

    private final Post post;
    private final SentenceView sentence;
    private final int from;
    private final int to;

    private NamePlace(Post post, Range name) {
        this.post = post;
        this.sentence = post.sentenceOf(name.from());
        this.from = name.from();
        this.to = name.to();
    }

    /**
     * The names taken out, or nothing where one of them leaves no good sentence. Two that would both become "somebody"
     * would be read as two people.
     */
    static List<Change> unnamed(Post post, List<Range> names) {
        List<Change> changes = new ArrayList<>();
        for (Range name : names) {
            Optional<Change> change = new NamePlace(post, name).change();
            if (change.isEmpty()) {
                return List.of();
            }
            changes.add(change.get());
        }
        long standIns = changes.stream().filter(change -> !change.isRemoval()).count();
        return standIns > 1 ? List.of() : changes;
    }

    private Optional<Change> change() {
        Optional<Change> gone = gone();
        return gone.isPresent() ? gone : standIn();
    }

    private Optional<Change> gone() {
        int start = beforeGreeting();
        if (!sentence.contains(start - 1) && isEnd(to)) {
            return post.sentences().size() > 1 ? Optional.of(Change.remove(sentence.span())) : Optional.empty();
        }
        boolean called = (isPauseBefore(start) && isPauseAfter()) || (start < from && !sentence.isVerb(to));
        boolean afterReader = sentence.isCue(Cue.READER, from - 1) && isPauseAfter();
        if (called || afterReader || opensWithoutVerb(start) || follows()) {
            return Optional.of(Change.remove(spanOf(start)));
        }
        return Optional.empty();
    }

    private int beforeGreeting() {
        int start = from;
        while (sentence.isOneOf(WordList.GREETING, start - 1)) {
            start--;
        }
        return start;
    }

    /** A name before "you", or a handle that no verb follows, only calls somebody. */
    private boolean opensWithoutVerb(int start) {
        boolean opens = isFirst(start) && sentence.contains(to);
        boolean tied = sentence.isVerb(to)
                || sentence.isOneOf(WordList.PREPOSITION, to)
                || sentence.isOneOf(WordList.ADVERB, to);
        return opens && (sentence.isCue(Cue.READER, to) || (isHandle() && !tied));
    }

    private boolean isFirst(int start) {
        int from = sentence.span().start();
        return post.original()
                .substring(from, Math.max(from, spanOf(start).start()))
                .codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    private boolean isHandle() {
        int start = post.span(from, to).start();
        return post.original().startsWith("@", start) || hasSignBefore(start);
    }

    private boolean hasSignBefore(int offset) {
        return offset > 0 && post.original().charAt(offset - 1) == '@';
    }

    /** "our manager | Hal": the words before say who it is, and a name without a pause adds nothing. */
    private boolean follows() {
        int noun = from - 1;
        boolean free = sentence.contains(noun)
                && sentence.word(noun).isWord()
                && !isSmallWord(noun)
                && sentence.word(noun).isCapitalized() == sentence.words().verbSecond();
        return free && hasArticle(noun);
    }

    private boolean hasArticle(int noun) {
        for (int i = noun - 1; i >= Math.max(sentence.from(), noun - REACH_OF_ARTICLE); i--) {
            if (Determiners.isAt(sentence, i)) {
                return true;
            }
            if (!sentence.word(i).isWord() || isSmallWord(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSmallWord(int position) {
        return sentence.isOneOf(WordList.PREPOSITION, position)
                || sentence.isOneOf(WordList.JOINING, position)
                || sentence.isOneOf(WordList.SHARE, position)
                || sentence.isOneOf(WordList.ADVERB, position)
                || sentence.isOneOf(WordList.TITLE, position)
                || sentence.isCue(Cue.BOUNDARY, position)
                || sentence.isCue(Cue.READER, position)
                || sentence.isCue(Cue.SPEAKER, position)
                || sentence.isVerb(position);
    }

    /** "of Mrs Creedon" becomes "of somebody"; behind a word that may be an adjective nothing fits. */
    private Optional<Change> standIn() {
        boolean article = Determiners.isAt(sentence, from - 1) && !sentence.isOneOf(WordList.PREPOSITION, from - 1);
        int start = article ? from - 1 : from;
        int before = start - 1;
        boolean tied = sentence.contains(before)
                && sentence.word(before).isWord()
                && (!isSmallWord(before) || sentence.isOneOf(WordList.TITLE, before));
        boolean pair = sentence.isOneOf(WordList.JOINING, before) || sentence.isOneOf(WordList.JOINING, to);
        boolean glued = sentence.contains(to)
                && !sentence.word(to).spaced()
                && sentence.word(to).isWord()
                && !sentence.is(to, "'s");
        boolean owned = sentence.is(before, "'s");
        boolean naming = owned || sentence.hasOneOf(WordList.NAMING, before - 1, start);
        return tied || pair || glued || naming
                ? Optional.empty()
                : sentence.words().phrase(phrase(before)).map(word -> new Change(spanOf(start), word));
    }

    private Phrase phrase(int before) {
        Phrase phrase = sentence.isOneOf(WordList.DATIVE, before)
                ? Phrase.NAME_DATIVE
                : sentence.isOneOf(WordList.PREPOSITION, before) ? Phrase.NAME_ACCUSATIVE : Phrase.NAME;
        return sentence.words().phrase(phrase).isPresent() ? phrase : Phrase.NAME;
    }

    private boolean isPauseBefore(int start) {
        return !sentence.contains(start - 1) || sentence.is(start - 1, ",");
    }

    private boolean isPauseAfter() {
        return isEnd(to) || sentence.is(to, ",");
    }

    private boolean isEnd(int position) {
        return !sentence.contains(position)
                || sentence.is(position, ".")
                || sentence.is(position, "!")
                || sentence.is(position, "?");
    }

    /** The words with the sign of a handle before them. */
    private Span spanOf(int start) {
        Span span = post.span(start, to);
        return hasSignBefore(span.start()) ? new Span(span.start() - 1, span.end()) : span;
    }
}
