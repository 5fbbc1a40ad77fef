package dev.demur.core.text;

import java.util.ArrayList;
import java.util.List;

/** Splits the words of a text into sentences: at line breaks always, else where the model for the language says so. */
final class SentenceSplitter {

    private static final int LONGEST_SENTENCE = 160;

    private final TextAnnotator annotator;

    SentenceSplitter(TextAnnotator annotator) {
        this.annotator = annotator;
    }

    /** Half-open ranges of word positions, in order, covering all words. */
    List<Span> split(String text, List<Word> words, String language) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> fromModel = hasInnerStop(words) ? modelStarts(text, language) : List.of();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            int offset = words.get(i).start();
            boolean byModel = false;
            while (next < fromModel.size() && fromModel.get(next) <= offset) {
                byModel = true;
                next++;
            }
            if (i > 0
                    && (isAfterLineBreak(text, words.get(i - 1), words.get(i))
                            || (byModel && isBreak(text, words, i)))) {
                starts.add(i);
            }
        }
        return ranges(starts, words.size());
    }

    private List<Integer> modelStarts(String text, String language) {
        return annotator.languages().contains(language)
                ? annotator.sentences(text, language).stream().map(Span::start).toList()
                : List.of();
    }

    private static boolean hasInnerStop(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isStop(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(Word word) {
        String key = word.key();
        return key.equals(".") || key.equals("!") || key.equals("?");
    }

    private static boolean isAfterLineBreak(String text, Word before, Word word) {
        int lineBreak = text.indexOf('\n', before.end());
        return lineBreak >= 0 && lineBreak < word.start();
    }

    /** The model takes an initial or an ordinal for the end of a sentence: "Dave P. hasn't", "zum 37. Mal". */
    private static boolean isBreak(String text, List<Word> words, int position) {
        Word before = words.get(position - 1);
        boolean afterInitial = position > 1
                && before.key().equals(".")
                && words.get(position - 2).text().length() == 1;
        boolean afterOrdinal = position > 1
                && before.key().equals(".")
                && words.get(position - 2).kind() == Word.Kind.NUMBER
                && words.get(position - 2).text().length() <= 2
                && !isBehindColon(text, words, position - 2);
        boolean lowerCase = Character.isLowerCase(words.get(position).text().charAt(0));
        return !afterOrdinal && !(afterInitial && lowerCase);
    }

    /** "Bought it: 71. Came back: 2.": what a colon announces is a count, no ordinal. */
    private static boolean isBehindColon(String text, List<Word> words, int number) {
        return number > 0
                && words.get(number - 1).key().equals(":")
                && words.get(number).spaced()
                && !isAfterLineBreak(text, words.get(number - 1), words.get(number));
    }

    private static List<Span> ranges(List<Integer> starts, int size) {
        List<Span> ranges = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            addCut(from, start, ranges);
            from = start;
        }
        addCut(from, size, ranges);
        return ranges;
    }

    /** Nobody writes sentences that long by accident; cutting them keeps the reading linear in the text. */
    private static void addCut(int from, int to, List<Span> ranges) {
        for (int start = from; start < to; start += LONGEST_SENTENCE) {
            ranges.add(new Span(start, Math.min(to, start + LONGEST_SENTENCE)));
        }
    }
}
