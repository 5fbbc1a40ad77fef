package dev.demur.core.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits a normalised text into words, numbers and signs by Unicode's word boundaries (UAX 29, as ICU has them), and
 * endings such as {@code 've} off their words. A link is one word, and so is a handle behind its {@code @}, whatever they are
 * made of. White space is left out. Immutable, thread-safe.
 */
public final class WordSplitter {

    /** A break iterator keeps its place in a text, and is dear to make: one for each thread. */
    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

    /** What "'s order" is read behind: an ending is told from a quotation mark by the word before it. */
    private static final String WORD_BEFORE_ENDING = "x";

    /** The key of every link: no lexicon has a word for one. */
    private static final String LINK = "://";

    private final Folding folding;
    private final List<String> clitics;

    public WordSplitter(Folding folding, List<String> clitics) {
        this.folding = folding;
        this.clitics = clitics.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The words of a text in order. */
    public List<Word> split(String text) {
        BreakIterator breaks = BREAKS.get();
        breaks.setText(text);
        List<Word> words = new ArrayList<>(text.length() / 5 + 4);
        boolean spaced = true;
        int start = 0;
        while (start < text.length()) {
            int reference = addReference(text, start, spaced, words);
            int end = reference > start ? reference : breaks.following(start);
            boolean space = reference == start && isSpace(text, start);
            if (!space && reference == start) {
                add(text, start, end, spaced, words);
            }
            spaced = space;
            start = end;
        }
        return words;
    }

    /** Adds the link or the handle that starts here, and tells where it ends; {@code start} when none does. */
    private int addReference(String text, int start, boolean spaced, List<Word> words) {
        int link = WebReferences.endOfLink(text, start);
        if (link > start) {
            words.add(new Word(start, link, text.substring(start, link), LINK, Word.Kind.LINK, spaced));
            return link;
        }
        int handle = WebReferences.endOfHandle(text, start);
        if (handle > start) {
            words.add(word(text, start, start + 1, Word.Kind.SIGN, spaced));
            String name = text.substring(start + 1, handle);
            words.add(new Word(start + 1, handle, name, "@" + folding.fold(name), Word.Kind.HANDLE, false));
        }
        return handle;
    }

    /** The folded forms of the words of a phrase, as a lexicon lists them. */
    public List<String> keys(String phrase) {
        boolean ending = clitics.stream().anyMatch(clitic -> phrase.equals(clitic) || phrase.startsWith(clitic + " "));
        List<Word> words = ending ? split(WORD_BEFORE_ENDING + phrase) : split(phrase);
        return words.stream().skip(ending ? 1 : 0).map(Word::key).toList();
    }

    private static boolean isSpace(String text, int index) {
        return Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '_';
    }

    private void add(String text, int start, int end, boolean spaced, List<Word> words) {
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            addNumber(text, start, end, spaced, words);
        } else if (Character.isLetter(Character.codePointAt(text, start))) {
            addLetters(text, start, end, spaced, words);
        } else {
            words.add(word(text, start, end, Word.Kind.SIGN, spaced));
        }
    }

    /** "12k" and "18h" are a number and what it counts. */
    private void addNumber(String text, int start, int end, boolean spaced, List<Word> words) {
        int digits = start;
        while (digits < end && !Character.isLetter(text.charAt(digits))) {
            digits++;
        }
        words.add(word(text, start, digits, Word.Kind.NUMBER, spaced));
        if (digits < end) {
            addLetters(text, digits, end, false, words);
        }
    }

    private void addLetters(String text, int start, int end, boolean spaced, List<Word> words) {
        int cut = cliticStart(text, start, end);
        words.add(word(text, start, cut, Word.Kind.LETTERS, spaced));
        if (cut < end) {
            words.add(word(text, cut, end, Word.Kind.LETTERS, false));
        }
    }

    private int cliticStart(String text, int start, int end) {
        if (text.indexOf('\'', start) < 0 || text.indexOf('\'', start) >= end) {
            return end;
        }
        for (String clitic : clitics) {
            int cut = end - clitic.length();
            if (cut > start && text.regionMatches(true, cut, clitic, 0, clitic.length())) {
                return cut;
            }
        }
        return end;
    }

    private Word word(String text, int start, int end, Word.Kind kind, boolean spaced) {
        String part = text.substring(start, end);
        return new Word(start, end, part, kind == Word.Kind.SIGN ? part : folding.fold(part), kind, spaced);
    }
}
