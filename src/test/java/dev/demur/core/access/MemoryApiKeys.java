package dev.demur.core.access;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.StorageUnavailableException;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys in a map, which a test may take away for a while. */
public final class MemoryApiKeys implements ApiKeys {

    private final MemoryTransactions transactions;
    private final Map<String, ApiKey> keys = new LinkedHashMap<>();
    private boolean down;

    public MemoryApiKeys(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    /** From now on no key can be read or written, or it can again. */
    public void setDown(boolean isDown) {
        this.down = isDown;
    }

    @Override
    public void add(Transaction transaction, ApiKey key) {
        put(key);
    }

    @Override
    public void end(Transaction transaction, ApiKey key) {
        put(key);
    }

    private void put(ApiKey key) {
        ApiKey before = keys.put(key.id(), key);
        transactions.onFailure(() -> restore(key.id(), before));
    }

    private void restore(String id, @Nullable ApiKey before) {
        if (before == null) {
            keys.remove(id);
        } else {
            keys.put(id, before);
        }
    }

    @Override
    public Optional<ApiKey> find(WorkspaceId workspace, String id) {
        return all().filter(key -> key.workspace().equals(workspace) && key.id().equals(id))
                .findFirst();
    }

    @Override
    public List<ApiKey> list(WorkspaceId workspace, String prefix) {
        return all().filter(key -> key.workspace().equals(workspace))
                .filter(key -> key.fingerprint().prefix().startsWith(prefix))
                .sorted(Comparator.comparing((ApiKey key) -> key.lifetime().createdAt())
                        .thenComparing(ApiKey::id))
                .toList();
    }

    @Override
    public List<ApiKey> withPrefix(String prefix) {
        return all().filter(key -> key.fingerprint().prefix().equals(prefix)).toList();
    }

    @Override
    public void used(String id, Instant at) {
        keys.computeIfPresent(id, (same, key) -> with(key, at));
    }

    private static ApiKey with(ApiKey key, Instant lastUse) {
        KeyLifetime life = key.lifetime();
        return new ApiKey(
                key.id(),
                key.workspace(),
                key.name(),
                key.role(),
                key.fingerprint(),
                new KeyLifetime(life.createdAt(), life.expiresAt(), life.revokedAt(), lastUse));
    }

    private Stream<ApiKey> all() {
        if (down) {
            throw new StorageUnavailableException(null);
        }
        return List.copyOf(keys.values()).stream();
    }
}
