package dev.demur.core.privacy;

/** A keyed hash of a word: 128 bits in hexadecimal digits. */
public record WordHash(String hex) {}
