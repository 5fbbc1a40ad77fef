package dev.demur.core.access;

/** Names a workspace: the wall that keys, reviews and audit trails of one team stand behind. */
public record WorkspaceId(String value) {

    /** The workspace that is there from the start. Its admins may add others. */
    public static final WorkspaceId FIRST = new WorkspaceId("ws_default");

    public WorkspaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a workspace needs an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
