package dev.demur.core.audit;

/** The last event of a chain, kept apart from the events so that a chain cut short is noticed. */
public record ChainHead(long sequence, String hash) {

    /** The head of a chain without events. */
    public static final ChainHead START = new ChainHead(0, AuditChain.GENESIS);
}
