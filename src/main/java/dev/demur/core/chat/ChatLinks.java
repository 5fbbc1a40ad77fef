package dev.demur.core.chat;

import dev.demur.core.access.Caller;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.Optional;

/** Where links between people of a chat and accounts live, and the codes that make them. */
public interface ChatLinks {

    void add(Transaction transaction, LinkCode code);

    /** Takes a code out: whose it is, if it has not run out. Of two that redeem it at once, one gets it. */
    Optional<Caller> redeem(Transaction transaction, String hash, Instant now);

    /** Writes a link, over the one the person may have had. */
    void put(Transaction transaction, ChatLink link);

    /** The link of a person, or nothing. */
    Optional<ChatLink> find(ChatUser user);
}
