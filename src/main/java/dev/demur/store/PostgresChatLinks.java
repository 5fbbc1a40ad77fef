package dev.demur.store;

import dev.demur.core.access.Caller;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.ChatLink;
import dev.demur.core.chat.ChatLinks;
import dev.demur.core.chat.ChatUser;
import dev.demur.core.chat.LinkCode;
import dev.demur.core.privacy.FleetingRecords;
import dev.demur.core.transaction.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** Links of people in a chat in PostgreSQL. */
public final class PostgresChatLinks implements ChatLinks, FleetingRecords {

    private final Database database;
    private final Clock clock;

    public PostgresChatLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(Transaction transaction, LinkCode code) {
        account(
                        code.account(),
                        Database.in(transaction)
                                .createUpdate(
                                        """
                                        INSERT INTO chat_link_code (hash, workspace_id, account, name, role, expires_at)
                                        VALUES (:hash, :workspace, :account, :name, :role, :expiresAt)
                                        """))
                .bind("hash", code.hash())
                .bind("expiresAt", code.expiresAt())
                .execute();
    }

    @Override
    public Optional<Caller> redeem(Transaction transaction, String hash, Instant now) {
        return Database.in(transaction)
                .createQuery(
                        """
                        DELETE FROM chat_link_code WHERE hash = :hash AND expires_at > :now
                        RETURNING workspace_id, account, name, role
                        """)
                .bind("hash", hash)
                .bind("now", now)
                .map((row, context) -> account(row))
                .findOne();
    }

    @Override
    public void put(Transaction transaction, ChatLink link) {
        account(
                        link.account(),
                        Database.in(transaction)
                                .createUpdate(
                                        """
                                        INSERT INTO chat_link
                                            (team, chat_user, workspace_id, account, name, role, linked_at)
                                        VALUES (:team, :user, :workspace, :account, :name, :role, :linkedAt)
                                        ON CONFLICT (team, chat_user) DO UPDATE SET
                                            workspace_id = :workspace, account = :account, name = :name,
                                            role = :role, linked_at = :linkedAt
                                        """))
                .bind("team", link.user().team())
                .bind("user", link.user().user())
                .bind("linkedAt", link.linkedAt())
                .execute();
    }

    @Override
    public Optional<ChatLink> find(ChatUser user) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT workspace_id, account, name, role, linked_at FROM chat_link
                        WHERE team = :team AND chat_user = :user
                        """)
                .bind("team", user.team())
                .bind("user", user.user())
                .map((row, context) -> new ChatLink(user, account(row), Columns.time(row, "linked_at")))
                .findOne());
    }

    @Override
    public int forgetOld() {
        Instant now = clock.instant();
        return database.call(transaction -> Database.in(transaction)
                .createUpdate("DELETE FROM chat_link_code WHERE expires_at <= :now")
                .bind("now", now)
                .execute());
    }

    private static <S extends SqlStatement<S>> S account(Caller account, S statement) {
        return statement
                .bind("workspace", account.workspace().value())
                .bind("account", account.id())
                .bind("name", account.name())
                .bind("role", account.role().id());
    }

    private static Caller account(ResultSet row) throws SQLException {
        return new Caller(
                new WorkspaceId(row.getString("workspace_id")),
                row.getString("account"),
                row.getString("name"),
                Columns.role(row.getString("role")));
    }
}
