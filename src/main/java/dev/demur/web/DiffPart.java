package dev.demur.web;

import dev.demur.core.rewrite.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a text that stays, goes or comes. */
record DiffPart(Fate fate, String text) {

    /** What becomes of it. */
    enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** The text with the edits, which are in order, as parts that none is empty. */
    static List<DiffPart> of(String text, List<TextEdit> edits) {
        List<DiffPart> parts = new ArrayList<>();
        int done = 0;
        for (TextEdit edit : edits) {
            add(parts, Fate.KEPT, text.substring(done, edit.start()));
            add(parts, Fate.REMOVED, text.substring(edit.start(), edit.end()));
            add(parts, Fate.ADDED, edit.newText());
            done = edit.end();
        }
        add(parts, Fate.KEPT, text.substring(done));
        return List.copyOf(parts);
    }

    /** The first text as parts of it and of the second. */
    static List<DiffPart> between(String before, String after) {
        return of(before, WordDiff.edits(before, after));
    }

    private static void add(List<DiffPart> parts, Fate fate, String text) {
        if (!text.isEmpty()) {
            parts.add(new DiffPart(fate, VisibleText.of(text)));
        }
    }

    public boolean isRemoved() {
        return fate == Fate.REMOVED;
    }

    public boolean isAdded() {
        return fate == Fate.ADDED;
    }
}
