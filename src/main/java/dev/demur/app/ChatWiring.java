package dev.demur.app;

import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.RandomIds;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.chat.ChatAccounts;
import dev.demur.core.chat.LinkChatUser;
import dev.demur.core.event.Outbox;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.TellDue;
import dev.demur.core.transaction.Transactions;
import dev.demur.slack.ChatWorkspaces;
import dev.demur.slack.SlackSettings;
import dev.demur.store.Database;
import dev.demur.store.PostgresChatLinks;
import dev.demur.store.PostgresChatMessages;
import dev.demur.store.PostgresDueReviews;
import dev.demur.store.PostgresKeptDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts together what the chats need. */
@ApplicationScoped
class ChatWiring {

    @Produces
    @Singleton
    PostgresChatLinks links(Database database, Clock clock) {
        return new PostgresChatLinks(database, clock);
    }

    @Produces
    @Singleton
    PostgresKeptDrafts drafts(Database database, TextCipher cipher, RandomIds ids, Clock clock) {
        return new PostgresKeptDrafts(database, cipher, ids, clock);
    }

    @Produces
    @Singleton
    PostgresChatMessages messages(Database database) {
        return new PostgresChatMessages(database);
    }

    @Produces
    @Singleton
    TellDue tellDue(
            Transactions transactions,
            Reviews reviews,
            Outbox outbox,
            Database database,
            SlackSettings settings,
            Clock clock) {
        TellDue.Stores stores = new TellDue.Stores(transactions, reviews, new PostgresDueReviews(database), outbox);
        return new TellDue(stores, clock, settings.dueSoon());
    }

    @Produces
    @Singleton
    LinkChatUser linkChatUser(
            Transactions transactions, PostgresChatLinks links, AuditTrail trail, RandomIds ids, Clock clock) {
        return new LinkChatUser(new LinkChatUser.Stores(transactions, links, trail), ids, clock);
    }

    @Produces
    @Singleton
    ChatAccounts accounts(ChatWorkspaces workspaces, PostgresChatLinks links, ApiKeys keys, Clock clock) {
        return new ChatAccounts(workspaces.accounts(), links, keys, clock);
    }
}
