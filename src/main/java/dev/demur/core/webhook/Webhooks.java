package dev.demur.core.webhook;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.event.EventType;
import dev.demur.core.transaction.Transaction;
import java.util.List;
import java.util.Optional;

/** Where webhooks live. Reading outside a transaction sees what is committed. */
public interface Webhooks {

    void add(Transaction transaction, Webhook webhook);

    /** Writes all that can change of a webhook over what was there. */
    void change(Transaction transaction, Webhook webhook);

    void remove(Transaction transaction, Webhook webhook);

    /** The webhook, held until the end of the transaction. */
    Optional<Webhook> lock(Transaction transaction, WorkspaceId workspace, String id);

    /** A webhook of the workspace, and of no other. */
    Optional<Webhook> find(WorkspaceId workspace, String id);

    /** All of the workspace, the oldest first. */
    List<Webhook> list(WorkspaceId workspace);

    /** The ids of those that are enabled and want events of the type. */
    List<String> wanting(WorkspaceId workspace, EventType type);
}
