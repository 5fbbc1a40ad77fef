package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes names out: a name that only calls somebody goes, any other makes room for a word that says so. */
final class HideName implements Strategy {

    private static final int SHORTEST_NAME = 3;

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        List<Range> ranges = new ArrayList<>();
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            if (disclosure.subject().named()) {
                Range range = post.range(disclosure.subject().span());
                Range whole = withFamilyName(post, range);
                ranges.add(whole);
                addNames(post, whole, names);
            }
        }
        Optional<String> mask = post.words().phrase(Phrase.NAME);
        boolean owner =
                ranges.stream().anyMatch(range -> post.sentenceOf(range.from()).is(range.to(), "'s"));
        return ranges.isEmpty() || mask.isEmpty() || owner ? List.of() : changes(post, ranges, names);
    }

    /** "Nuala" with the "Creedon" behind it. */
    private static Range withFamilyName(Post post, Range range) {
        SentenceView sentence = post.sentenceOf(range.from());
        int to = range.to();
        while (to < range.to() + 2
                && sentence.contains(to)
                && sentence.word(to).isCapitalized()
                && sentence.word(to).spaced()
                && !sentence.isVerb(to)) {
            to++;
        }
        boolean initial = sentence.is(to, ".") && sentence.word(to - 1).text().length() == 1;
        return new Range(range.from(), initial ? to + 1 : to);
    }

    private static void addNames(Post post, Range range, Set<String> names) {
        SentenceView sentence = post.sentenceOf(range.from());
        for (int i = range.from(); i < range.to() && sentence.contains(i); i++) {
            boolean name = sentence.word(i).isWord()
                    && sentence.word(i).text().length() >= SHORTEST_NAME
                    && !sentence.isOneOf(WordList.GREETING, i)
                    && !sentence.isOneOf(WordList.ADDRESSING, i);
            if (name) {
                names.add(sentence.word(i).key());
            }
        }
    }

    private static List<Change> changes(Post post, List<Range> ranges, Set<String> names) {
        List<Change> changes = new ArrayList<>();
        ranges.forEach(range -> changes.add(change(post, range)));
        for (SentenceView sentence : post.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int at = i;
                boolean known = ranges.stream().anyMatch(range -> range.from() <= at && at < range.to());
                if (!known
                        && sentence.word(i).isCapitalized()
                        && names.contains(sentence.word(i).key())) {
                    changes.add(change(post, new Range(i, i + 1)));
                }
            }
        }
        return changes;
    }

    private static Change change(Post post, Range range) {
        SentenceView sentence = post.sentenceOf(range.from());
        int from = range.from();
        while (sentence.isOneOf(WordList.GREETING, from - 1)) {
            from--;
        }
        Span handle = withSign(post, post.span(range.from(), range.to()));
        boolean all = from == sentence.from() && range.to() >= sentence.to() - 1;
        if (opens(sentence, from) && closes(sentence, from, range.to()) && !all) {
            return Change.remove(from < range.from() ? post.span(from, range.to()) : handle);
        }
        return new Change(handle, sentence.words().phrase(Phrase.NAME).orElse(""));
    }

    private static boolean opens(SentenceView sentence, int from) {
        return !sentence.contains(from - 1) || sentence.is(from - 1, ",");
    }

    /** A name at the head of a sentence that no verb follows only calls somebody. */
    private static boolean closes(SentenceView sentence, int from, int to) {
        if (!sentence.contains(to) || isPause(sentence, to)) {
            return true;
        }
        return from == sentence.from()
                && sentence.word(to).isWord()
                && !sentence.isVerb(to)
                && !sentence.isOneOf(WordList.PREPOSITION, to)
                && !sentence.isOneOf(WordList.ADVERB, to);
    }

    private static boolean isPause(SentenceView sentence, int position) {
        return sentence.is(position, ",") || sentence.is(position, ".") || sentence.is(position, "!");
    }

    private static Span withSign(Post post, Span span) {
        boolean handle = span.start() > 0 && post.original().charAt(span.start() - 1) == '@';
        return handle ? new Span(span.start() - 1, span.end()) : span;
    }
}
