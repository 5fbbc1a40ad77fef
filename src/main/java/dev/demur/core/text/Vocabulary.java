package dev.demur.core.text;

/** Knows which words there are, so that a disguise is only undone where a word comes out of it. Thread-safe. */
@FunctionalInterface
public interface Vocabulary {

    /** Whether a folded, lower-case word is one that some lexicon lists. */
    boolean knows(String word);
}
