package dev.demur.core.rewrite;

import java.util.List;

/**
 * Another way to say a text, not yet judged.
 *
 * @param ways the ids of what it does, the main one first
 * @param edits in order, none overlapping another, each on whole characters of the text as typed
 * @param text what the edits make of it
 * @param worth how soon it is to be shown
 */
public record Proposal(List<String> ways, List<TextEdit> edits, String text, Worth worth) {

    /** How soon a proposal is to be shown, the first to be shown first. */
    public enum Worth {
        /** Whenever it is judged better. */
        ALWAYS,
        /** Only where nothing better passes. */
        LAST_RESORT,
        /** As {@link #LAST_RESORT}, and after every way that keeps something of the text. */
        INSTEAD
    }

    public Proposal {
        ways = List.copyOf(ways);
        edits = List.copyOf(edits);
    }

    Proposal(List<String> ways, List<TextEdit> edits, String text) {
        this(ways, edits, text, Worth.ALWAYS);
    }

    Proposal worth(Worth other) {
        return new Proposal(ways, edits, text, other);
    }
}
