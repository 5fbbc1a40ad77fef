package dev.demur.core.text;

/**
 * The second step of normalising: undoes what people do to words to slip past a machine, or to fit a hashtag. Letters of
 * other scripts inside a Latin word, digits for letters, letters spaced or dotted apart, and words run together in a
 * hashtag. Ambiguous disguises are undone only where a word of the vocabulary comes out.
 */
final class Disguises {

    private final Hashtags hashtags;
    private final SpacedLetters spacedLetters;
    private final DigitsForLetters digitsForLetters;

    Disguises(WordBreaks breaks) {
        this.hashtags = new Hashtags(breaks);
        this.spacedLetters = new SpacedLetters(breaks);
        this.digitsForLetters = new DigitsForLetters(breaks);
    }

    MappedBuilder undo(MappedBuilder folded) {
        MappedBuilder text = folded;
        Signs signs = Signs.of(text);
        if (signs.foreign) {
            undoHomoglyphs(text);
        }
        if (signs.hashes) {
            text = hashtags.split(text);
        }
        if (signs.spaced) {
            text = spacedLetters.join(text);
        }
        if (signs.leet) {
            digitsForLetters.undo(text);
        }
        return text;
    }

    /** What a glance at the text says is worth looking for; most posts need none of it. */
    private record Signs(boolean foreign, boolean hashes, boolean spaced, boolean leet) {

        static Signs of(MappedBuilder text) {
            boolean foreign = false;
            boolean hashes = false;
            boolean leet = false;
            int singles = 0;
            int mostSingles = 0;
            boolean wordBefore = false;
            boolean word = text.isWordAt(0);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                foreign |= c > 0x24F && Homoglyphs.latin(c) != 0;
                hashes |= c == '#';
                leet |= DigitsForLetters.SIGNS.indexOf(c) >= 0 && (text.isLetterAt(i - 1) || text.isLetterAt(i + 1));
                boolean wordAfter = text.isWordAt(i + 1);
                if (word) {
                    singles = !wordBefore && !wordAfter ? singles + 1 : 0;
                    mostSingles = Math.max(mostSingles, singles);
                }
                wordBefore = word;
                word = wordAfter;
            }
            return new Signs(foreign, hashes, mostSingles >= SpacedLetters.FEWEST, leet);
        }
    }

    private static void undoHomoglyphs(MappedBuilder text) {
        boolean latinText = isMostlyLatin(text);
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > start && looksLatin(text, start, end, latinText)) {
                for (int i = start; i < end; i++) {
                    char latin = Homoglyphs.latin(text.charAt(i));
                    if (latin != 0) {
                        text.setCharAt(i, latin);
                    }
                }
            }
            start = Math.max(start, end);
        }
    }

    private static boolean isMostlyLatin(MappedBuilder text) {
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                latin += isLatin(text.charAt(i)) ? 1 : 0;
            }
        }
        return latin * 2 >= letters;
    }

    private static boolean isLatin(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean looksLatin(MappedBuilder text, int start, int end, boolean latinText) {
        boolean mixed = false;
        boolean allAlike = true;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            mixed |= isLatin(letter);
            allAlike &= isLatin(letter) || Homoglyphs.latin(letter) != 0;
        }
        return mixed || (allAlike && latinText);
    }
}
