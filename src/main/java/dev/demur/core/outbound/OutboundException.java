package dev.demur.core.outbound;

/** There was no answer. Says what kind of trouble it was, and nothing of what was sent or where. */
public final class OutboundException extends Exception {

    private final Trouble trouble;

    /** Kinds of trouble; their names are stable. */
    public enum Trouble {
        /** The address is, or leads to, one that nothing is sent to. */
        ADDRESS_REFUSED("address-refused"),
        NAME_UNKNOWN("name-unknown"),
        NOT_CONNECTED("not-connected"),
        TIMEOUT("timeout"),
        TLS("tls"),
        /** The connection broke, or the answer was none. */
        BROKEN("broken");

        private final String id;

        Trouble(String id) {
            this.id = id;
        }

        /** The name on the wire. */
        public String id() {
            return id;
        }
    }

    public OutboundException(Trouble trouble) {
        super(trouble.id(), null, false, false);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
