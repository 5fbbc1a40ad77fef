package dev.demur.core.text;

import java.util.List;

/**
 * A text taken apart once, for every rule to use. Immutable.
 *
 * @param words of the whole text, with offsets into its normalised form
 * @param sentences in order, each at least one word, together covering all words
 * @param language the primary tag of the language most of it is in
 * @param readable whether that is a language there is a lexicon for
 */
public record ReadText(
        NormalizedText text, List<Word> words, List<Sentence> sentences, String language, boolean readable) {

    public ReadText {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    /** Where the words {@code [from, to)} stand in the text as typed. */
    public Span span(int from, int to) {
        return text.toOriginal(words.get(from).start(), words.get(to - 1).end());
    }
}
