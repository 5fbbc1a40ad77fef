package dev.demur.core.outbound;

/**
 * Sends what the service sends by itself. Goes to permitted addresses only, follows no redirect, keeps no cookie and
 * reads little of an answer, however long that is. Thread-safe.
 */
public interface OutboundHttp {

    /**
     * Posts, and answers with how the other side answered, yes or no.
     *
     * @throws OutboundException when there was no answer in time
     */
    OutboundAnswer post(OutboundRequest request) throws OutboundException;
}
