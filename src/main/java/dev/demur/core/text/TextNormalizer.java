package dev.demur.core.text;

/**
 * Brings a text into the form that is matched against, and keeps the way back: disguises and decorations of every kind
 * are undone, the words stay in their order and case. Immutable, thread-safe; runs in time linear in the text.
 */
public final class TextNormalizer {

    private final Disguises disguises;

    /** A normaliser that undoes ambiguous disguises only where a word of this vocabulary comes out. */
    public TextNormalizer(Vocabulary vocabulary, Folding folding) {
        this.disguises = new Disguises(new WordBreaks(vocabulary, folding));
    }

    /** The normalised form of a text; unpaired surrogates are left as they are. */
    public NormalizedText normalize(String original) {
        return disguises.undo(UnicodeFold.fold(original)).build(original);
    }
}
