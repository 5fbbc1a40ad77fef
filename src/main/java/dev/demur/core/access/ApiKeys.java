package dev.demur.core.access;

import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where keys live. Reading outside a transaction sees what is committed. */
public interface ApiKeys {

    void add(Transaction transaction, ApiKey key);

    /** Writes when the key ends over what was there; nothing else of a key changes. */
    void end(Transaction transaction, ApiKey key);

    /** A key of the workspace, and of no other. */
    Optional<ApiKey> find(WorkspaceId workspace, String id);

    /** Keys of the workspace that begin so, ended ones too, the oldest first. */
    List<ApiKey> list(WorkspaceId workspace, String prefix);

    /** Keys of any workspace with just this prefix: mostly one. Only to find out who calls. */
    List<ApiKey> withPrefix(String prefix);

    /** Notes that a key was used. */
    void used(String id, Instant at);
}
