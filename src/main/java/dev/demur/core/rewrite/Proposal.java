package dev.demur.core.rewrite;

import java.util.List;

/**
 * Another way to say a text, not yet judged.
 *
 * @param edits in order, none overlapping another, each on whole characters of the text as typed
 * @param text what the edits make of it
 * @param startsOver whether nothing of the old text is in it
 */
public record Proposal(String label, List<TextEdit> edits, String text, boolean startsOver) {

    public Proposal {
        edits = List.copyOf(edits);
    }
}
