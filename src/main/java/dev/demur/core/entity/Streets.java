package dev.demur.core.entity;

import dev.demur.core.text.Word;
import java.util.List;
import java.util.Set;

/** The words that streets are named with, as rule files list them, and how a house is numbered. Immutable. */
final class Streets {

    private static final int LONGEST_NAME = 5;
    private static final int MOST_DIGITS = 5;

    private final PhraseSet kinds;
    private final Set<String> endings;
    private final Set<String> others;
    private final PhraseSet first;
    private final PhraseSet places;
    private final PhraseSet particles;

    Streets(WordLists words) {
        this.kinds = words.list("street-kind");
        this.endings = words.keys("street-ending");
        this.others = words.keys("no-street");
        this.first = words.list("street-kind-first");
        this.places = words.list("street-place");
        this.particles = words.list("street-particle");
    }

    /** Whether a word that closes a street's name stands there, as in "Market Street". */
    boolean isKind(List<Word> words, int position) {
        return position < words.size() && kinds.lengthAt(words, position) > 0;
    }

    /** Whether the word is a street by its ending, as "Goethestraße" is and "Parkplatz" is not. */
    boolean isCompound(Word word) {
        return word.kind() == Word.Kind.LETTERS
                && !others.contains(word.key())
                && endings.stream()
                        .anyMatch(ending -> word.key().length() >= ending.length() + 3
                                && word.key().endsWith(ending));
    }

    /** Whether the word alone is such an ending, as in "Lange Gasse". */
    boolean isEnding(Word word) {
        return endings.contains(word.key());
    }

    /** How many words of a kind that comes first stand there, as in "rue de la Paix"; 0 when none does. */
    int firstAt(List<Word> words, int position) {
        return first.lengthAt(words, position);
    }

    /** How many words stand there that places are named with, as in "Am Hang"; 0 when none does. */
    int placeAt(List<Word> words, int position) {
        return places.lengthAt(words, position);
    }

    /** Where the name behind a kind ends, particles in it and a number with its stop: "des 17. Juni"; at most five words. */
    int endOfName(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && end < from + LONGEST_NAME && isNamePart(words, end)) {
            end++;
        }
        while (end > from && !words.get(end - 1).isCapitalized()) {
            end--;
        }
        return end;
    }

    private boolean isNamePart(List<Word> words, int position) {
        Word word = words.get(position);
        boolean ordinal = position + 1 < words.size()
                && word.kind() == Word.Kind.NUMBER
                && words.get(position + 1).text().equals(".");
        boolean stop = word.text().equals(".") && !word.spaced();
        return word.isCapitalized() || ordinal || stop || particles.lengthAt(words, position) > 0;
    }

    /** Where the number of a house that starts there ends, a letter or a second number with it; else the same place. */
    static int endOfHouse(List<Word> words, int position) {
        if (!isPlainNumber(words, position)) {
            return position;
        }
        int end = position + 1;
        if (isTight(words, end) && "/-".contains(words.get(end).text()) && isTightNumber(words, end + 1)) {
            end += 2;
        }
        if (isTight(words, end) && words.get(end).isWord()) {
            return words.get(end).text().length() == 1 ? end + 1 : position;
        }
        return isTight(words, end) && isTightNumber(words, end + 1) ? position : end;
    }

    private static boolean isTight(List<Word> words, int position) {
        return position < words.size() && !words.get(position).spaced();
    }

    private static boolean isTightNumber(List<Word> words, int position) {
        return isTight(words, position) && words.get(position).kind() == Word.Kind.NUMBER;
    }

    private static boolean isPlainNumber(List<Word> words, int position) {
        if (position >= words.size() || words.get(position).kind() != Word.Kind.NUMBER) {
            return false;
        }
        String text = words.get(position).text();
        return text.length() <= MOST_DIGITS && text.chars().allMatch(Character::isDigit);
    }
}
