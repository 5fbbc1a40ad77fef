package dev.demur.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.event.EventType;
import dev.demur.core.transaction.Transactions;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of webhooks must do. */
public abstract class WebhooksContract {

    protected static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final WorkspaceId OTHER = new WorkspaceId("ws_other");
    private static final SecureRandom RANDOM = new SecureRandom();

    protected abstract Webhooks webhooks();

    protected abstract Transactions transactions();

    /** Makes the workspace {@code ws_other} known, where that is needed. */
    protected void knowOther(Workspace other) {}

    private static Wish wish(EventType... events) {
        return new Wish(URI.create("https://planner.example/hook?key=1"), "planner", List.of(events), true);
    }

    protected static Webhook webhook(String id, Wish wish) {
        WebhookSecrets secrets = new WebhookSecrets(WebhookSecret.random(RANDOM), null);
        return new Webhook(id, WorkspaceId.FIRST, wish, null, secrets, NOON);
    }

    protected Webhook add(String id) {
        return add(webhook(id, wish(EventType.REVIEW_DECIDED, EventType.REVIEW_OPENED)));
    }

    private Webhook add(Webhook webhook) {
        transactions().run(transaction -> webhooks().add(transaction, webhook));
        return webhook;
    }

    protected void change(Webhook webhook) {
        transactions().run(transaction -> webhooks().change(transaction, webhook));
    }

    private Webhook addToOther(String id) {
        knowOther(new Workspace(OTHER, "other", WorkspaceSettings.STANDARD, NOON));
        WebhookSecrets secrets = new WebhookSecrets(WebhookSecret.random(RANDOM), null);
        return add(new Webhook(id, OTHER, wish(EventType.REVIEW_DECIDED), null, secrets, NOON));
    }

    @Test
    void givesBackWhatWasAdded() {
        Webhook webhook = add("whk_1");

        assertThat(webhooks().find(WorkspaceId.FIRST, "whk_1")).contains(webhook);
    }

    @Test
    void hasNothingOfAnotherWorkspace() {
        addToOther("whk_1");

        assertThat(webhooks().find(WorkspaceId.FIRST, "whk_1")).isEmpty();
        assertThat(webhooks().list(WorkspaceId.FIRST)).isEmpty();
        assertThat(webhooks().wanting(WorkspaceId.FIRST, EventType.REVIEW_DECIDED))
                .isEmpty();
    }

    @Test
    void hasNothingUnderNamesThatNoTextCanHave() {
        assertThat(webhooks().find(WorkspaceId.FIRST, "whk\0")).isEmpty();
    }

    @Test
    void listsTheOldestFirst() {
        Webhook second = add("whk_2");
        Webhook first = add("whk_1");

        assertThat(webhooks().list(WorkspaceId.FIRST)).containsExactly(first, second);
    }

    @Test
    void keepsAllThatCanChange() {
        Webhook webhook = add("whk_1");
        Webhook changed = webhook.with(
                        new Wish(URI.create("https://other.example/"), "", List.of(EventType.RULESET_RELOADED), true))
                .with(webhook.secrets().rotated(WebhookSecret.random(RANDOM), NOON.plusSeconds(60)))
                .disabled("gone");

        change(changed);

        assertThat(webhooks().find(WorkspaceId.FIRST, "whk_1")).contains(changed);
    }

    @Test
    void locksWhatIsThere() {
        Webhook webhook = add("whk_1");

        assertThat(lock(WorkspaceId.FIRST)).contains(webhook);
        assertThat(lock(OTHER)).isEmpty();
    }

    private Optional<Webhook> lock(WorkspaceId workspace) {
        return transactions().call(transaction -> webhooks().lock(transaction, workspace, "whk_1"));
    }

    @Test
    void removesOneAndNoOther() {
        Webhook webhook = add("whk_1");
        Webhook kept = add("whk_2");

        transactions().run(transaction -> webhooks().remove(transaction, webhook));

        assertThat(webhooks().list(WorkspaceId.FIRST)).containsExactly(kept);
    }

    @Test
    void knowsWhoWantsWhat() {
        add(webhook("whk_1", wish(EventType.REVIEW_DECIDED)));
        add(webhook("whk_2", wish(EventType.REVIEW_OPENED)));
        add(webhook("whk_3", wish(EventType.REVIEW_OPENED, EventType.REVIEW_DECIDED)));
        change(add(webhook("whk_4", wish(EventType.REVIEW_DECIDED))).disabled("gone"));

        assertThat(webhooks().wanting(WorkspaceId.FIRST, EventType.REVIEW_DECIDED))
                .containsExactly("whk_1", "whk_3");
        assertThat(webhooks().wanting(WorkspaceId.FIRST, EventType.RULESET_RELOADED))
                .isEmpty();
    }
}
