package dev.demur.core.audit;

/**
 * An event in its place in the workspace's chain.
 *
 * @param sequence its number in the workspace, counted from 1 without gaps
 * @param previousHash the hash of the event before, or {@link AuditChain#GENESIS}
 * @param hash what {@link AuditChain#hash} gives for the rest
 */
public record RecordedEvent(long sequence, AuditEvent event, String previousHash, String hash) {}
