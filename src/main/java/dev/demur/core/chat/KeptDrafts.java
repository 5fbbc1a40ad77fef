package dev.demur.core.chat;

import dev.demur.core.access.WorkspaceId;
import java.util.Optional;

/** Where drafts wait, sealed and not for long, that are too long to travel with the button that needs them. */
public interface KeptDrafts {

    /** Keeps a text; answers with a name nobody can guess. */
    String keep(WorkspaceId workspace, String text);

    /** The text of that name, while it is kept. */
    Optional<String> find(WorkspaceId workspace, String name);
}
