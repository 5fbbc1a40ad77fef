package dev.demur.core.access;

/**
 * Who asks: a key, or a person signed in, in one workspace.
 *
 * @param id the key's id or the person's, as audit events and clearances name it
 * @param name what people call it; for people only
 */
public record Caller(WorkspaceId workspace, String id, String name, Role role) {

    /** Whether the caller may do what the role allows. */
    public boolean may(Role needed) {
        return role.includes(needed);
    }

    /** Whether the caller runs the service: only such may add workspaces. */
    public boolean isOperator() {
        return workspace.equals(WorkspaceId.FIRST) && may(Role.ADMIN);
    }
}
