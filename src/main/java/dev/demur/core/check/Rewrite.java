package dev.demur.core.check;

import dev.demur.core.rewrite.TextEdit;
import java.util.List;

/**
 * Another way to say a draft that was checked as a whole and found better.
 *
 * @param label what it does, in the language of the draft unless another is asked for
 * @param ways the same, apart from any language
 * @param edits of the text as typed, in order
 * @param text what the edits make of it
 * @param decision on the draft with that text; less strict than the one on the draft as it is
 */
public record Rewrite(String label, List<String> ways, List<TextEdit> edits, String text, Decision decision) {

    public Rewrite {
        ways = ways == null ? List.of() : List.copyOf(ways); // stored by a version that kept none
        edits = List.copyOf(edits);
    }

    /** A rewrite that can be called so only. */
    public Rewrite(String label, List<TextEdit> edits, String text, Decision decision) {
        this(label, List.of(), edits, text, decision);
    }
}
