package dev.demur.core.entity;

/**
 * What has the form of an identifier, before the words around it are heard.
 *
 * @param type the kebab-case name rules ask for it by
 * @param start offset into the normalised text
 * @param end offset into the normalised text, exclusive
 */
public record Candidate(String type, int start, int end, Certainty certainty) {

    public Candidate {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a candidate needs 0 <= start < end");
        }
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Candidate other) {
        return start < other.end && other.start < end;
    }
}
