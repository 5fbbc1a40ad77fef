package dev.demur.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.Caller;
import dev.demur.core.access.MemoryWorkspaces;
import dev.demur.core.access.Role;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.MemoryAuditTrail;
import dev.demur.core.delivery.Claim;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.DeliveryEntry;
import dev.demur.core.delivery.DeliveryState;
import dev.demur.core.delivery.MemoryDeliveries;
import dev.demur.core.delivery.Outcome;
import dev.demur.core.delivery.Settlement;
import dev.demur.core.event.EventType;
import dev.demur.core.event.PingData;
import dev.demur.core.transaction.MemoryTransactions;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WebhookAdministrationTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Caller ADMIN = new Caller(WorkspaceId.FIRST, "key_admin", "admin", Role.ADMIN);
    private static final Caller STRANGER = new Caller(new WorkspaceId("ws_other"), "key_eve", "eve", Role.ADMIN);
    private static final Wish WISH = new Wish(
            URI.create("https://planner.example/hook?key=1"), "planner", List.of(EventType.REVIEW_DECIDED), true);

    private final SettableClock clock = new SettableClock(NOON);
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryWebhooks webhooks = new MemoryWebhooks(transactions);
    private final MemoryDeliveries sent = new MemoryDeliveries(transactions, List.of(), NOON);
    private final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);
    private final WebhookAdministration administration = new WebhookAdministration(
            new WebhookAdministration.Stores(transactions, new MemoryWorkspaces(), webhooks, sent, trail),
            new SecureRandom(),
            clock);
    private final WebhookDeliveries deliveries =
            new WebhookDeliveries(new WebhookDeliveries.Stores(transactions, webhooks, sent, sent, trail), clock);
    private final DisableWebhook disable = new DisableWebhook(transactions, webhooks, trail, clock);

    private List<String> actions() {
        return trail.events().stream().map(AuditEvent::action).toList();
    }

    private Delivery claimOne() {
        return sent.claim(new Claim(NOON, Duration.ofSeconds(15), 1, 1)).get(0);
    }

    @Test
    void makesAWebhookWithASecretOfItsOwn() {
        IssuedWebhook first = administration.add(ADMIN, WISH);
        IssuedWebhook second = administration.add(ADMIN, WISH);

        assertThat(administration.list(ADMIN)).containsExactlyInAnyOrder(first.webhook(), second.webhook());
        assertThat(first.secret().reveal()).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(first.secret()).isNotEqualTo(second.secret());
    }

    @Test
    void tellsTheAuditTrailNeitherSecretsNorPaths() {
        IssuedWebhook issued = administration.add(ADMIN, WISH);
        administration.rotate(ADMIN, issued.webhook().id(), Duration.ofHours(1));
        administration.change(ADMIN, issued.webhook().id(), wish -> wish);
        administration.remove(ADMIN, issued.webhook().id());

        assertThat(actions())
                .containsExactly("webhook.created", "webhook.secret-rotated", "webhook.changed", "webhook.removed");
        assertThat(trail.events().toString())
                .contains("planner.example")
                .doesNotContain("key=1", issued.secret().reveal());
        assertThat(issued.toString()).doesNotContain(issued.secret().reveal());
    }

    @Test
    void refusesOneMoreThanThereMayBe() {
        for (int i = 0; i < WebhookAdministration.MOST; i++) {
            administration.add(ADMIN, WISH);
        }

        assertThatThrownBy(() -> administration.add(ADMIN, WISH))
                .isInstanceOfSatisfying(WebhookException.class, e -> assertThat(e.reason())
                        .isEqualTo(WebhookException.Reason.TOO_MANY));
    }

    @Test
    void signsWithBothSecretsWhileTheOldOneHolds() {
        IssuedWebhook first = administration.add(ADMIN, WISH);
        IssuedWebhook second = administration.rotate(ADMIN, first.webhook().id(), Duration.ofHours(1));

        WebhookSecrets secrets = second.webhook().secrets();

        assertThat(secrets.signing(NOON)).containsExactly(second.secret(), first.secret());
        assertThat(secrets.signing(NOON.plus(Duration.ofHours(1)))).containsExactly(second.secret());
    }

    @Test
    void signsWithTwoSecretsAtMost() {
        String id = administration.add(ADMIN, WISH).webhook().id();
        IssuedWebhook second = administration.rotate(ADMIN, id, Duration.ofHours(1));
        IssuedWebhook third = administration.rotate(ADMIN, id, Duration.ofHours(1));

        assertThat(third.webhook().secrets().signing(NOON)).containsExactly(third.secret(), second.secret());
    }

    @Test
    void showsAnotherWorkspaceNothing() {
        String id = administration.add(ADMIN, WISH).webhook().id();

        assertThat(administration.list(STRANGER)).isEmpty();
        assertThatThrownBy(() -> administration.find(STRANGER, id)).isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> administration.remove(STRANGER, id)).isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> administration.rotate(STRANGER, id, Duration.ZERO))
                .isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> administration.change(STRANGER, id, wish -> wish))
                .isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> deliveries.ping(STRANGER, id)).isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> deliveries.log(STRANGER, id, new WebhookDeliveries.Page(Long.MAX_VALUE, 1)))
                .isInstanceOf(WebhookException.class);
        assertThatThrownBy(() -> deliveries.replay(STRANGER, id, "dlv_1")).isInstanceOf(WebhookException.class);
    }

    @Test
    void sendsAPingToTheOneWebhook() {
        String id = administration.add(ADMIN, WISH).webhook().id();
        administration.add(ADMIN, WISH);

        String delivery = deliveries.ping(ADMIN, id);

        assertThat(deliveries.log(ADMIN, id, new WebhookDeliveries.Page(Long.MAX_VALUE, 10)))
                .extracting(DeliveryEntry::id, DeliveryEntry::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(delivery, EventType.WEBHOOK_PING));
        assertThat(claimOne().event().data()).isEqualTo(new PingData(id));
    }

    @Test
    void removesWhatIsOnItsWayWithTheWebhook() {
        String id = administration.add(ADMIN, WISH).webhook().id();
        deliveries.ping(ADMIN, id);

        administration.remove(ADMIN, id);

        assertThat(sent.list(Webhook.target(id), Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void replaysWhatWasGivenUpAndNothingElse() {
        String id = administration.add(ADMIN, WISH).webhook().id();
        String delivery = deliveries.ping(ADMIN, id);
        assertThatThrownBy(() -> deliveries.replay(ADMIN, id, delivery))
                .isInstanceOfSatisfying(WebhookException.class, e -> assertThat(e.reason())
                        .isEqualTo(WebhookException.Reason.NOT_DEAD));
        assertThatThrownBy(() -> deliveries.replay(ADMIN, id, "dlv_none"))
                .isInstanceOfSatisfying(WebhookException.class, e -> assertThat(e.reason())
                        .isEqualTo(WebhookException.Reason.NO_DELIVERY));
        sent.settle(claimOne(), new Settlement(DeliveryState.DEAD, NOON, Outcome.hopeless("gone", 410)));

        DeliveryEntry replayed = deliveries.replay(ADMIN, id, delivery);

        assertThat(replayed.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(actions()).endsWith("webhook.delivery-replayed");
    }

    @Test
    void isDisabledOnceAndKeepsTheReasonUntilItIsEnabledAgain() {
        Webhook webhook = administration.add(ADMIN, WISH).webhook();

        disable.because(webhook, "gone");
        disable.because(webhook, "gone");

        Webhook disabled = administration.find(ADMIN, webhook.id());
        assertThat(disabled.isEnabled()).isFalse();
        assertThat(disabled.disabledReason()).isEqualTo("gone");
        assertThat(actions()).containsExactly("webhook.created", "webhook.disabled");
        assertThat(administration.change(ADMIN, webhook.id(), wish -> wish).disabledReason())
                .isEqualTo("gone");
        assertThat(administration.change(ADMIN, webhook.id(), wish -> WISH).disabledReason())
                .isNull();
    }

    @Test
    void isNotDisabledForWhatAnAddressItHadBeforeDid() {
        Webhook webhook = administration.add(ADMIN, WISH).webhook();
        Wish moved = new Wish(URI.create("https://new.example/"), "", WISH.events(), true);
        administration.change(ADMIN, webhook.id(), wish -> moved);

        disable.because(webhook, "gone");

        assertThat(administration.find(ADMIN, webhook.id()).isEnabled()).isTrue();
    }
}
