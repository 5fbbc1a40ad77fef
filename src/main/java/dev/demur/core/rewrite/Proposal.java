package dev.demur.core.rewrite;

import java.util.List;

/**
 * Another way to say a text, not yet judged.
 *
 * @param ways the ids of what it does, the main one first
 * @param edits in order, none overlapping another, each on whole characters of the text as typed
 * @param text what the edits make of it
 * @param lastResort whether it is worth showing only where nothing better passes
 */
public record Proposal(List<String> ways, List<TextEdit> edits, String text, boolean lastResort) {

    public Proposal {
        ways = List.copyOf(ways);
        edits = List.copyOf(edits);
    }

    Proposal(List<String> ways, List<TextEdit> edits, String text) {
        this(ways, edits, text, false);
    }

    Proposal asLastResort() {
        return new Proposal(ways, edits, text, true);
    }
}
