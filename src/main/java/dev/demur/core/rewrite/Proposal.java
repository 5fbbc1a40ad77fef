package dev.demur.core.rewrite;

import java.util.List;

/**
 * Another way to say a text, not yet judged.
 *
 * @param edits in order, none overlapping another, each on whole characters of the text as typed
 * @param text what the edits make of it
 * @param lastResort whether it is worth showing only where nothing better passes
 */
public record Proposal(String label, List<TextEdit> edits, String text, boolean lastResort) {

    public Proposal {
        edits = List.copyOf(edits);
    }

    Proposal(String label, List<TextEdit> edits, String text) {
        this(label, edits, text, false);
    }

    Proposal asLastResort() {
        return new Proposal(label, edits, text, true);
    }
}
