package dev.demur.core.entity;

import dev.demur.core.entity.AddressRecognizer.House;
import dev.demur.core.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads "Goethestraße 12a", "Lange Gasse 7", "Am Hang 3", "Straße des 17. Juni 135" and "rue de la Paix 5". Immutable. */
final class StreetFirst {

    private final Streets streets;
    private final PhraseSet noNames;

    StreetFirst(Streets streets, PhraseSet noNames) {
        this.streets = streets;
        this.noNames = noNames;
    }

    @Nullable
    House read(List<Word> words, int position) {
        Word word = words.get(position);
        if (isNumbered(words, position + 1) && streets.isCompound(word)) {
            return house(words, startOfName(words, position), position + 1, Certainty.LIKELY);
        }
        if (streets.isEnding(word) && isNamed(words, position)) {
            return house(words, startOfName(words, position - 1), position + 1, Certainty.LIKELY);
        }
        return behindKind(words, position);
    }

    /** Whether a number stands there, or behind the stop of "Goethestr. 12"; asked first, for few words have one. */
    private static boolean isNumbered(List<Word> words, int position) {
        int number = position < words.size() && words.get(position).text().equals(".") ? position + 1 : position;
        return number < words.size() && words.get(number).kind() == Word.Kind.NUMBER;
    }

    private @Nullable House behindKind(List<Word> words, int position) {
        int first = streets.firstAt(words, position);
        if (first > 0) {
            int end = streets.endOfName(words, position + first);
            return end > position + first ? house(words, position, end, Certainty.LIKELY) : null;
        }
        int place = streets.placeAt(words, position);
        int name = position + place;
        boolean named = place > 0
                && name < words.size()
                && words.get(name).isCapitalized()
                && !streets.isCompound(words.get(name));
        return named && !isCount(words, name + 1) ? house(words, position, name + 1, Certainty.POSSIBLE) : null;
    }

    /** "Im Lager 40 Tüten": a number right before a noun counts it. */
    private static boolean isCount(List<Word> words, int number) {
        return number + 1 < words.size()
                && words.get(number + 1).isCapitalized()
                && words.get(number + 1).text().length() > 1;
    }

    /** Whether a capitalised word or a hyphen stands right before it that can name a street. */
    private boolean isNamed(List<Word> words, int position) {
        if (position == 0) {
            return false;
        }
        Word before = words.get(position - 1);
        boolean hyphen = before.text().equals("-") && !words.get(position).spaced();
        return hyphen || (before.isCapitalized() && noNames.lengthAt(words, position - 1) == 0);
    }

    /** Back over hyphens: "Albert-Schweitzer-Straße". */
    private static int startOfName(List<Word> words, int position) {
        int start = position;
        while (start > 0 && !words.get(start).spaced() && isNamePart(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isNamePart(Word word) {
        return word.kind() == Word.Kind.LETTERS || word.text().equals("-");
    }

    private static @Nullable House house(List<Word> words, int from, int behindName, Certainty certainty) {
        boolean stop = behindName < words.size()
                && words.get(behindName).text().equals(".")
                && !words.get(behindName).spaced();
        int number = stop ? behindName + 1 : behindName;
        int end = Streets.endOfHouse(words, number);
        if (end == number || words.get(number).text().startsWith("0")) {
            return null;
        }
        boolean year = words.get(number).text().length() > 3;
        if (year && certainty == Certainty.POSSIBLE) {
            return null; // "zur Wahl 2017"
        }
        return new House(from, end, year ? Certainty.POSSIBLE : certainty);
    }
}
