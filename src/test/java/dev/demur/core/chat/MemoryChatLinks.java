package dev.demur.core.chat;

import dev.demur.core.access.Caller;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Links in a map. */
public final class MemoryChatLinks implements ChatLinks {

    private final Map<String, LinkCode> codes = new HashMap<>();
    private final Map<ChatUser, ChatLink> links = new HashMap<>();

    @Override
    public void add(Transaction transaction, LinkCode code) {
        codes.put(code.hash(), code);
    }

    @Override
    public Optional<Caller> redeem(Transaction transaction, String hash, Instant now) {
        return Optional.ofNullable(codes.remove(hash))
                .filter(code -> now.isBefore(code.expiresAt()))
                .map(LinkCode::account);
    }

    @Override
    public void put(Transaction transaction, ChatLink link) {
        links.put(link.user(), link);
    }

    @Override
    public Optional<ChatLink> find(ChatUser user) {
        return Optional.ofNullable(links.get(user));
    }
}
