package dev.demur.core.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do. Each role may do all that those before it may. */
public enum Role {
    /** Checks drafts and takes clearances for those that pass. */
    CHECKER,
    /** Submits drafts for review. */
    AUTHOR,
    /** Decides reviews of others. */
    REVIEWER,
    /** Manages keys and settings, and reads the audit. */
    ADMIN;

    /** The role of this name, as {@link #id()} writes it. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** The name in requests, answers and the database. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether who has this role may do what the other allows. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and all it includes, the least first. */
    public List<Role> included() {
        return Arrays.stream(values()).filter(this::includes).toList();
    }
}
