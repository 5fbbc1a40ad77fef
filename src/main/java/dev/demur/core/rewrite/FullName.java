package dev.demur.core.rewrite;

import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;

/** Finds what belongs to a name beside the word that was found. */
final class FullName {

    private static final int MOST_FAMILY_NAMES = 2;

    private FullName() {}

    /** A name with its title, the rest of a double name and the family names behind it: "Mrs Nuala | Creedon". */
    static Range of(Post post, Range name) {
        SentenceView sentence = post.sentenceOf(name.from());
        int from = name.from();
        while (from < name.to() - 1 && sentence.isOneOf(WordList.PREPOSITION, from)) {
            from++;
        }
        while (sentence.isOneOf(WordList.TITLE, from - 1)) {
            from--;
        }
        int to = name.to();
        while (to < name.to() + MOST_FAMILY_NAMES && isFamilyName(sentence, to)) {
            to++;
        }
        boolean initial = sentence.is(to, ".") && sentence.word(to - 1).text().length() == 1;
        return new Range(from, initial ? afterInitial(sentence, to) : to);
    }

    private static int afterInitial(SentenceView sentence, int stop) {
        return isFamilyName(sentence, stop + 1) ? stop + 2 : stop + 1;
    }

    private static boolean isFamilyName(SentenceView sentence, int position) {
        return sentence.contains(position)
                && sentence.word(position).isCapitalized()
                && sentence.word(position).spaced()
                && !sentence.isVerb(position);
    }
}
