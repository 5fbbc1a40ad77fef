package dev.demur.evaluation;

/** A line that is no post of a corpus. The message names file, line and mistake, and quotes nothing of the line. */
final class BrokenCorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenCorpusException(Origin origin, String mistake) {
        super(origin + ": " + mistake);
    }
}
