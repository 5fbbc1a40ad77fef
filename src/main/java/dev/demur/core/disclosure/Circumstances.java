package dev.demur.core.disclosure;

/**
 * What a post says around a statement.
 *
 * @param asked a question is put to the people right after
 * @param known it is history, or the people are made known to the public
 * @param kind kindness follows
 * @param consented the post says somewhere that whoever is told of agreed
 */
record Circumstances(boolean asked, boolean known, boolean kind, boolean consented) {}
