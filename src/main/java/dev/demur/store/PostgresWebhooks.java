package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.event.EventType;
import dev.demur.core.privacy.SealedRecords;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.webhook.Webhook;
import dev.demur.core.webhook.WebhookSecret;
import dev.demur.core.webhook.WebhookSecrets;
import dev.demur.core.webhook.Webhooks;
import dev.demur.core.webhook.Wish;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Webhooks in PostgreSQL; their secrets are sealed. */
public final class PostgresWebhooks implements Webhooks, SealedRecords {

    private static final String INSERT =
            """
            INSERT INTO webhook (id, workspace_id, url, description, events, enabled, disabled_reason,
                                 secret, previous_secret, previous_until, created_at)
            VALUES (:id, :workspace, :url, :description, :events, :enabled, :disabledReason,
                    :secret, :previousSecret, :previousUntil, :createdAt)
            """;

    private static final String UPDATE =
            """
            UPDATE webhook
            SET url = :url, description = :description, events = :events, enabled = :enabled,
                disabled_reason = :disabledReason,
                secret = :secret, previous_secret = :previousSecret, previous_until = :previousUntil
            WHERE id = :id AND workspace_id = :workspace
            """;

    private static final String ONE = "SELECT * FROM webhook WHERE workspace_id = :workspace AND id = :id";

    /** A sealed text begins with one byte for the format and the id of its key. */
    private static final String UNDER_OLDER_KEYS =
            """
            SELECT * FROM webhook
            WHERE substring(secret FROM 2 FOR :length) <> :key OR substring(previous_secret FROM 2 FOR :length) <> :key
            LIMIT :limit FOR UPDATE
            """;

    private final Database database;
    private final TextCipher cipher;

    public PostgresWebhooks(Database database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public void add(Transaction transaction, Webhook webhook) {
        written(Database.in(transaction).createUpdate(INSERT), webhook)
                .bind("createdAt", webhook.createdAt())
                .execute();
    }

    @Override
    public void change(Transaction transaction, Webhook webhook) {
        written(Database.in(transaction).createUpdate(UPDATE), webhook).execute();
    }

    private <S extends SqlStatement<S>> S written(S statement, Webhook webhook) {
        Wish wish = webhook.wish();
        statement
                .bind("id", webhook.id())
                .bind("workspace", webhook.workspace().value())
                .bind("url", wish.address().toString())
                .bind("description", wish.description())
                .bindArray(
                        "events",
                        String.class,
                        wish.events().stream().map(EventType::id).toList())
                .bind("enabled", wish.isEnabled())
                .bind("disabledReason", webhook.disabledReason());
        return sealed(statement, webhook.id(), webhook.secrets());
    }

    private <S extends SqlStatement<S>> S sealed(S statement, String id, WebhookSecrets secrets) {
        WebhookSecrets.Previous previous = secrets.previous();
        return statement
                .bind("secret", seal(secrets.current(), place(id)))
                .bind("previousSecret", previous == null ? null : seal(previous.secret(), previousPlace(id)))
                .bind("previousUntil", previous == null ? null : previous.until());
    }

    private byte[] seal(WebhookSecret secret, String place) {
        return cipher.seal(secret.reveal(), place);
    }

    @Override
    public void remove(Transaction transaction, Webhook webhook) {
        Database.in(transaction)
                .createUpdate("DELETE FROM webhook WHERE workspace_id = :workspace AND id = :id")
                .bind("workspace", webhook.workspace().value())
                .bind("id", webhook.id())
                .execute();
    }

    @Override
    public Optional<Webhook> lock(Transaction transaction, WorkspaceId workspace, String id) {
        return one(Database.in(transaction), ONE + " FOR UPDATE", workspace, id);
    }

    @Override
    public Optional<Webhook> find(WorkspaceId workspace, String id) {
        return database.read(handle -> one(handle, ONE, workspace, id));
    }

    /** PostgreSQL has no U+0000 in texts, and answers a question with one in it with an error. */
    private Optional<Webhook> one(Handle handle, String query, WorkspaceId workspace, String id) {
        if (id.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return handle.createQuery(query)
                .bind("workspace", workspace.value())
                .bind("id", id)
                .map((row, context) -> webhook(row))
                .findOne();
    }

    @Override
    public List<Webhook> list(WorkspaceId workspace) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM webhook WHERE workspace_id = :workspace ORDER BY created_at, id")
                .bind("workspace", workspace.value())
                .map((row, context) -> webhook(row))
                .list());
    }

    @Override
    public List<String> wanting(WorkspaceId workspace, EventType type) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT id FROM webhook WHERE workspace_id = :workspace AND enabled AND :type = ANY (events)
                        ORDER BY created_at, id
                        """)
                .bind("workspace", workspace.value())
                .bind("type", type.id())
                .mapTo(String.class)
                .list());
    }

    @Override
    public int reseal(int limit) {
        return database.call(transaction -> {
            Handle handle = Database.in(transaction);
            byte[] key = cipher.currentKeyId();
            List<Webhook> older = handle.createQuery(UNDER_OLDER_KEYS)
                    .bind("key", key)
                    .bind("length", key.length)
                    .bind("limit", limit)
                    .map((row, context) -> webhook(row))
                    .list();
            older.forEach(webhook -> change(transaction, webhook));
            return older.size();
        });
    }

    private Webhook webhook(ResultSet row) throws SQLException {
        String id = row.getString("id");
        Wish wish = new Wish(
                URI.create(row.getString("url")),
                row.getString("description"),
                Stream.of((String[]) row.getArray("events").getArray())
                        .map(EventColumn::type)
                        .toList(),
                row.getBoolean("enabled"));
        return new Webhook(
                id,
                new WorkspaceId(row.getString("workspace_id")),
                wish,
                row.getString("disabled_reason"),
                new WebhookSecrets(
                        new WebhookSecret(cipher.open(row.getBytes("secret"), place(id))), previous(row, id)),
                Columns.time(row, "created_at"));
    }

    private WebhookSecrets.@Nullable Previous previous(ResultSet row, String id) throws SQLException {
        byte[] sealed = row.getBytes("previous_secret");
        return sealed == null
                ? null
                : new WebhookSecrets.Previous(
                        new WebhookSecret(cipher.open(sealed, previousPlace(id))), Columns.time(row, "previous_until"));
    }

    private static String place(String id) {
        return "webhook/" + id;
    }

    private static String previousPlace(String id) {
        return "webhook/%s/previous".formatted(id);
    }
}
