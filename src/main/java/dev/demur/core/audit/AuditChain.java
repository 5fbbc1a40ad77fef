package dev.demur.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How events hang together: each one's hash is SHA-256 over the hash before it, a line feed, and the event as canonical
 * JSON (RFC 8785). Who changes, adds or takes away an event has to change every hash after it.
 */
public final class AuditChain {

    /** Stands where the first event has no hash before it. */
    public static final String GENESIS = "0".repeat(64);

    private AuditChain() {}

    /** The next link: the event behind the head. */
    public static RecordedEvent link(ChainHead head, AuditEvent event) {
        long sequence = head.sequence() + 1;
        return new RecordedEvent(sequence, event, head.hash(), hash(head.hash(), sequence, event));
    }

    /** The hash of the event with this number behind that hash, in hexadecimal digits. */
    public static String hash(String previousHash, long sequence, AuditEvent event) {
        String linked = previousHash + "\n" + json(sequence, event);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(linked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String json(long sequence, AuditEvent event) {
        CanonicalJson details = new CanonicalJson();
        event.details().forEach(details::put);
        return new CanonicalJson()
                .put("action", event.action())
                .put("actor", event.actor())
                .put("at", event.at().toString())
                .put("details", details)
                .put("rulesetDigest", event.rulesetDigest())
                .put("sequence", sequence)
                .put("subject", event.subject())
                .put("textHash", event.textHash())
                .put("workspace", event.workspace().value())
                .toString();
    }
}
