package dev.demur.core.access;

/**
 * Who asks: a key, or a person signed in, in one workspace.
 *
 * @param id the key's id or the person's, as audit events and clearances name it
 * @param name what people call it; for people only
 */
public record Caller(WorkspaceId workspace, String id, String name, Role role) {

    /** How the id of a person signed in begins. */
    public static final String PERSON_PREFIX = "person_";

    /** The name under which a request passes on who its caller is. */
    public static final String ATTRIBUTE = "dev.demur.caller";

    /** Whether it is a person whom an OpenID provider vouched for, and no key. */
    public boolean isPerson() {
        return id.startsWith(PERSON_PREFIX);
    }

    /** Whether the caller may do what the role allows. */
    public boolean may(Role needed) {
        return role.includes(needed);
    }

    /** Whether the caller runs the service: only such may add workspaces. */
    public boolean isOperator() {
        return workspace.equals(WorkspaceId.FIRST) && may(Role.ADMIN);
    }
}
