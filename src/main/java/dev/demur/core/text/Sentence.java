package dev.demur.core.text;

/**
 * A sentence as a half-open range of word positions.
 *
 * @param language the primary tag of the language it is read in
 */
public record Sentence(int from, int to, String language) {}
