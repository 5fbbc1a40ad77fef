package dev.demur.core.rule;

/**
 * One mistake in a rule file, for the person who made it. Lines and columns count from 1.
 *
 * @param file the file's name relative to the rules folder
 * @param width how many characters from {@code column} on are meant, at least 1
 * @param source the line itself, as it stands in the file
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
public record RuleFileProblem(
        String file, int line, int column, int width, String source, String message, String hint) {}
