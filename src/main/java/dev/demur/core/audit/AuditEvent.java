package dev.demur.core.audit;

import dev.demur.core.access.Caller;
import dev.demur.core.access.WorkspaceId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided or changed. Holds ids, hashes and settings, never a draft's text. Immutable.
 *
 * @param at when, in UTC and whole microseconds
 * @param actor the id of the key or person who did it, or {@link #SERVICE}
 * @param action what, as in {@code key.created}
 * @param subject the id of what it was done to
 * @param rulesetDigest the rules in force, where they matter
 * @param textHash the draft, where there is one
 * @param details what else a reader needs, by name
 */
public record AuditEvent(
        WorkspaceId workspace,
        Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String rulesetDigest,
        @Nullable String textHash,
        Map<String, String> details) {

    /** The actor of what the service does by itself. */
    public static final String SERVICE = "service";

    public AuditEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
        details = Map.copyOf(details);
    }

    /** What a caller did. */
    public static AuditEvent by(Caller caller, Instant at, String action, String subject) {
        return new AuditEvent(caller.workspace(), at, caller.id(), action, subject, null, null, Map.of());
    }

    /** What the service did by itself. */
    public static AuditEvent byService(WorkspaceId workspace, Instant at, String action, String subject) {
        return new AuditEvent(workspace, at, SERVICE, action, subject, null, null, Map.of());
    }

    /** The same event, about this text under these rules. */
    public AuditEvent about(String hashOfText, String digestOfRules) {
        return new AuditEvent(workspace, at, actor, action, subject, digestOfRules, hashOfText, details);
    }

    /** The same event with one more detail. */
    public AuditEvent with(String name, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(name, value);
        return new AuditEvent(workspace, at, actor, action, subject, rulesetDigest, textHash, more);
    }

    /** The details in the order of their names. */
    public SortedMap<String, String> sortedDetails() {
        return new TreeMap<>(details);
    }
}
