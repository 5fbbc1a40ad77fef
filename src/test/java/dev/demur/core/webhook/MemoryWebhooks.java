package dev.demur.core.webhook;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.event.EventType;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transaction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Webhooks in a map. */
public final class MemoryWebhooks implements Webhooks {

    private final MemoryTransactions transactions;
    private final Map<String, Webhook> webhooks = new TreeMap<>();

    public MemoryWebhooks(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Transaction transaction, Webhook webhook) {
        put(webhook.id(), webhook);
    }

    @Override
    public void change(Transaction transaction, Webhook webhook) {
        put(webhook.id(), webhook);
    }

    @Override
    public void remove(Transaction transaction, Webhook webhook) {
        put(webhook.id(), null);
    }

    private void put(String id, @Nullable Webhook webhook) {
        Webhook before = webhook == null ? webhooks.remove(id) : webhooks.put(id, webhook);
        transactions.onFailure(() -> {
            if (before == null) {
                webhooks.remove(id);
            } else {
                webhooks.put(id, before);
            }
        });
    }

    @Override
    public Optional<Webhook> lock(Transaction transaction, WorkspaceId workspace, String id) {
        return find(workspace, id);
    }

    @Override
    public Optional<Webhook> find(WorkspaceId workspace, String id) {
        return Optional.ofNullable(webhooks.get(id))
                .filter(webhook -> webhook.workspace().equals(workspace));
    }

    @Override
    public List<Webhook> list(WorkspaceId workspace) {
        return webhooks.values().stream()
                .filter(webhook -> webhook.workspace().equals(workspace))
                .sorted(Comparator.comparing(Webhook::createdAt).thenComparing(Webhook::id))
                .toList();
    }

    @Override
    public List<String> wanting(WorkspaceId workspace, EventType type) {
        return list(workspace).stream()
                .filter(webhook -> webhook.wants(type))
                .map(Webhook::id)
                .toList();
    }
}
