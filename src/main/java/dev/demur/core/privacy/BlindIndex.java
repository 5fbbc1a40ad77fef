package dev.demur.core.privacy;

import dev.demur.core.access.WorkspaceId;
import java.util.List;
import java.util.Set;

/**
 * Finds texts by words that the database never sees: it holds keyed hashes of them, other ones in every workspace.
 * Thread-safe. Equal words give equal hashes, so the database can see which texts share a word, but not which word.
 */
public interface BlindIndex {

    /** A hash for each word of the text, under the current key, to be stored beside it. */
    Set<WordHash> toStore(WorkspaceId workspace, String text);

    /**
     * For each word asked for, the hashes it may be stored as: one for each key in use. A text matches when, for every
     * word, it has one of them.
     */
    List<Set<WordHash>> toFind(WorkspaceId workspace, String query);
}
