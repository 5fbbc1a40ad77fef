package dev.demur.core.access;

import dev.demur.core.transaction.Transaction;
import java.util.Optional;

/** Answers to requests that created something, kept for a day: the same request sent again is answered, not done again. */
public interface KeptAnswers {

    /**
     * Takes a request on, or says how it was answered before. Whoever sends the same request at the same time waits for
     * the end of this transaction.
     */
    Optional<KeptAnswer> claim(Transaction transaction, RequestName request);

    /** Keeps the answer to a request taken on in the same transaction. */
    void keep(Transaction transaction, RequestName request, KeptAnswer answer);

    /**
     * Names a request.
     *
     * @param key what the client sent as the request's name, of whatever it likes
     */
    record RequestName(Caller caller, String key) {}

    /**
     * An answer.
     *
     * @param fingerprint a hash of the request, to tell a request sent again from another under the same name
     */
    record KeptAnswer(String fingerprint, String content) {}
}
