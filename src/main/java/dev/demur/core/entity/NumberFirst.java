package dev.demur.core.entity;

import dev.demur.core.entity.AddressRecognizer.House;
import dev.demur.core.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads "12 Market Street" and "31 rue de la Paix". Immutable. */
final class NumberFirst {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_IN_SMALL = 2;

    private final Streets streets;

    NumberFirst(Streets streets) {
        this.streets = streets;
    }

    @Nullable
    House read(List<Word> words, int position) {
        int name = Streets.endOfHouse(words, position);
        if (name == position || name >= words.size() || isAmount(words, position)) {
            return null;
        }
        int end = endOfStreet(words, name);
        if (end == name) {
            return null;
        }
        boolean written = words.get(name).text().chars().noneMatch(Character::isLowerCase)
                || words.get(name).isCapitalized()
                || words.get(name).kind() == Word.Kind.NUMBER
                || streets.firstAt(words, name) > 0;
        boolean sure = written && !isYear(words, position);
        return new House(position, end, sure ? Certainty.LIKELY : Certainty.POSSIBLE);
    }

    private static boolean isAmount(List<Word> words, int position) {
        return position > 0
                && !words.get(position).spaced()
                && "$€£#.,:-/+".contains(words.get(position - 1).text());
    }

    private int endOfStreet(List<Word> words, int name) {
        int kind = streets.firstAt(words, name);
        if (kind > 0) {
            int end = streets.endOfName(words, name + kind);
            return end > name + kind && words.get(end - 1).isCapitalized() ? end : name;
        }
        int end = endOfNamed(words, name, LONGEST_NAME, true);
        return end > name ? end : endOfNamed(words, name, LONGEST_IN_SMALL, false);
    }

    /** The last kind of street behind one to so many words, all of them capitalised or none. */
    private int endOfNamed(List<Word> words, int name, int longest, boolean capitals) {
        int end = name;
        for (int i = name; i <= name + longest && i < words.size(); i++) {
            boolean fits = capitals ? isCapital(words, i, name) : isSmall(words.get(i));
            if (!fits) {
                return end;
            }
            if (i > name && streets.isKind(words, i)) {
                end = isStop(words, i + 1) ? i + 2 : i + 1;
            }
        }
        return end;
    }

    private static boolean isCapital(List<Word> words, int position, int name) {
        Word word = words.get(position);
        boolean ordinal = word.kind() == Word.Kind.NUMBER && position == name;
        boolean endingOfOrdinal = !word.spaced() && position > name && word.isWord();
        boolean stop = isStop(words, position);
        return word.isCapitalized() || ordinal || endingOfOrdinal || stop;
    }

    private static boolean isStop(List<Word> words, int position) {
        return position < words.size()
                && !words.get(position).spaced()
                && words.get(position).text().equals(".")
                && position + 1 < words.size()
                && words.get(position - 1).text().length() <= 4;
    }

    private static boolean isSmall(Word word) {
        return word.kind() == Word.Kind.LETTERS && !word.isCapitalized();
    }

    /** "1969 Abbey Road sessions" */
    private static boolean isYear(List<Word> words, int position) {
        String text = words.get(position).text();
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }
}
