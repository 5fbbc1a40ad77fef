package dev.demur.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transactions;
import dev.demur.core.webhook.Webhook;
import dev.demur.core.webhook.Webhooks;
import dev.demur.core.webhook.WebhooksContract;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class PostgresWebhooksTest extends WebhooksContract {

    private static final String OLD_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW_KEY =
            Base64.getEncoder().encodeToString("k".repeat(32).getBytes(US_ASCII));

    private final Database database = TestPostgres.migrated().database();
    private final PostgresWebhooks webhooks = under(OLD_KEY);

    private PostgresWebhooks under(String keys) {
        return new PostgresWebhooks(database, new AesTextCipher(MasterKeys.parse(keys), new SecureRandom()));
    }

    @Override
    protected Webhooks webhooks() {
        return webhooks;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @Override
    protected void knowOther(Workspace other) {
        database.run(transaction -> new PostgresWorkspaces(database).add(transaction, other));
    }

    @Test
    void keepsNoSecretInTheClear() {
        Webhook webhook = add("whk_1");

        byte[] kept = database.read(handle -> handle.createQuery("SELECT secret FROM webhook")
                .mapTo(byte[].class)
                .one());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("whsec_", webhook.secrets().current().reveal());
    }

    @Test
    void movesSecretsToTheCurrentKey() {
        Webhook webhook = add("whk_1");
        Webhook rotated =
                webhook.with(webhook.secrets().rotated(add("whk_2").secrets().current(), NOON));
        change(rotated);
        PostgresWebhooks both = under(NEW_KEY + "," + OLD_KEY);

        assertThat(both.reseal(100)).isEqualTo(2);
        assertThat(both.reseal(100)).isZero();

        assertThat(under(NEW_KEY).find(WorkspaceId.FIRST, "whk_1")).contains(rotated);
    }
}
