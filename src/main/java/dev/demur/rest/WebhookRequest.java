package dev.demur.rest;

import dev.demur.core.event.EventType;
import dev.demur.core.outbound.AddressCheck;
import dev.demur.core.outbound.AddressRefusedException;
import dev.demur.core.webhook.Webhook;
import dev.demur.core.webhook.Wish;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wanted of a webhook. In a change, what is left out stays as it is. */
@Schema(name = "NewWebhook", description = "A webhook to be made, or what to change of one")
record WebhookRequest(
        @Schema(
                        description = "Where events go: an https address that leads to the public internet",
                        examples = "https://planner.example/demur",
                        maxLength = 2000)
                @Nullable
                String url,
        @Schema(
                        description =
                                "Which events; each of review.opened, review.revised, review.decided, review.expired,"
                                        + " ruleset.reloaded",
                        examples = "[\"review.decided\"]")
                @Nullable
                List<@Nullable String> events,
        @Schema(description = "What people call it", examples = "planning tool", maxLength = 200) @Nullable
                String description,
        @Schema(description = "Whether events are sent; true for a new one when left out") @Nullable Boolean enabled) {

    private static final WebhookRequest EMPTY = new WebhookRequest(null, null, null, null);

    /** Stands for an address that is wrong: it is never used. */
    private static final URI NOWHERE = URI.create("https://nowhere.invalid/");

    /** The webhook to make. Throws a problem that names every field that is not right. */
    static Wish read(@Nullable WebhookRequest request, AddressCheck addresses) {
        WebhookRequest body = request == null ? EMPTY : request;
        FieldErrors errors = new FieldErrors();
        if (body.url == null) {
            errors.add("url", "must not be empty");
        }
        if (body.events == null) {
            errors.add("events", "must name one event at least");
        }
        return body.checked(new Reader(errors, addresses));
    }

    /** What is to be changed, looked at before anything is locked. */
    static UnaryOperator<Wish> change(@Nullable WebhookRequest request, AddressCheck addresses) {
        WebhookRequest body = request == null ? EMPTY : request;
        Wish wanted = body.checked(new Reader(new FieldErrors(), addresses));
        return before -> body.over(before, wanted);
    }

    private Wish over(Wish before, Wish wanted) {
        return new Wish(
                url == null ? before.address() : wanted.address(),
                description == null ? before.description() : wanted.description(),
                events == null ? before.events() : wanted.events(),
                enabled == null ? before.isEnabled() : enabled);
    }

    /** What is asked for, with something harmless for what is not. */
    private Wish checked(Reader reader) {
        Wish wish = new Wish(
                url == null ? NOWHERE : reader.address(url),
                description == null ? "" : reader.description(description),
                events == null ? EventType.subscribable() : reader.events(events),
                enabled == null || enabled);
        reader.errors.throwIfAny();
        return wish;
    }

    /** Reads fields and notes what is wrong with them. */
    private record Reader(FieldErrors errors, AddressCheck addresses) {

        URI address(String url) {
            try {
                URI address = new URI(url);
                addresses.require(address);
                return address;
            } catch (URISyntaxException e) {
                errors.add("url", "must be an address such as https://planner.example/demur");
            } catch (AddressRefusedException e) {
                errors.add("url", e.reason());
            }
            return NOWHERE;
        }

        String description(String text) {
            return text.isEmpty() ? text : errors.name("description", text, Webhook.LONGEST_DESCRIPTION);
        }

        List<EventType> events(List<@Nullable String> names) {
            List<EventType> read = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                EventType type = name == null ? null : EventType.of(name).orElse(null);
                if (type == null || !type.isSubscribable()) {
                    errors.add("events[%d]".formatted(i), "must be one of " + offered());
                } else {
                    read.add(type);
                }
            }
            if (names.isEmpty()) {
                errors.add("events", "must name one event at least");
            }
            return read.isEmpty() ? EventType.subscribable() : read;
        }

        private static String offered() {
            return EventType.subscribable().stream().map(EventType::id).collect(Collectors.joining(", "));
        }
    }
}
