package dev.demur.core.entity;

import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds ages as they are written beside a name: "(9)", ", 34,", "aged 11", "9 years old". What a bare number stands for
 * hangs on what it stands beside, so it is for rules to ask for it near a name. Immutable.
 */
final class AgeRecognizer implements Recognizer {

    private static final String TYPE = "age";
    private static final int OLDEST = 110;
    private static final Set<String> AFTER_COMMA = Set.of(",", ".", "(", ":", ")");

    private final PhraseSet before;
    private final PhraseSet after;
    private final PhraseSet stretch;

    AgeRecognizer(WordLists words) {
        this.before = words.list("age-before");
        this.after = words.list("age-after");
        this.stretch = words.list("stretch-before");
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        List<Word> words = text.words();
        List<Candidate> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (isYears(words.get(i)) && (isSetOff(i, words) || isNamed(i, words))) {
                found.add(new Candidate(TYPE, words.get(i).start(), words.get(i).end(), Certainty.LIKELY));
            }
        }
        return found;
    }

    private static boolean isYears(Word word) {
        String digits = word.text();
        return word.kind() == Word.Kind.NUMBER
                && digits.length() <= 3
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.charAt(0) != '0'
                && Integer.parseInt(digits) <= OLDEST;
    }

    /** Between brackets, or between commas: the sign after it keeps "Anna, 3 pizzas" out. */
    private static boolean isSetOff(int position, List<Word> words) {
        String open = words.get(position - 1).text();
        boolean last = position + 1 == words.size();
        String close = last ? "." : words.get(position + 1).text();
        return open.equals("(")
                ? !last && (close.equals(")") || close.equals(","))
                : open.equals(",") && AFTER_COMMA.contains(close) && !isDecimal(position, words);
    }

    /** "4, 7, 12" and "1,5" are numbers of something else. */
    private static boolean isDecimal(int position, List<Word> words) {
        boolean number = position > 1 && words.get(position - 2).kind() == Word.Kind.NUMBER;
        boolean next = position + 2 < words.size() && words.get(position + 2).kind() == Word.Kind.NUMBER;
        return number || next;
    }

    private boolean isNamed(int position, List<Word> words) {
        int next = position + 1;
        int joined = next < words.size() && words.get(next).text().equals("-") ? next + 1 : next;
        boolean followed = joined < words.size()
                && after.lengthAt(words, joined) > 0
                && stretch.lengthAt(words, position - 1) == 0;
        return followed || endsAt(position, words);
    }

    private boolean endsAt(int position, List<Word> words) {
        for (int start = Math.max(0, position - 3); start < position; start++) {
            if (before.lengthAt(words, start) == position - start) {
                return true;
            }
        }
        return false;
    }
}
