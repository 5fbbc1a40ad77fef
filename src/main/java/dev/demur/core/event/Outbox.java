package dev.demur.core.event;

import dev.demur.core.transaction.Transaction;

/**
 * Where events wait until they are delivered. What is put in is kept or lost with the transaction, so an event leaves if
 * and only if what it tells of happened.
 */
public interface Outbox {

    /** Puts in an event for everybody who wants it at this moment. */
    void add(Transaction transaction, Event event);

    /** Puts in an event for one target, whatever that wants; answers with the id of the delivery. */
    String addFor(Transaction transaction, Event event, Target target);
}
