package dev.demur.store;

import dev.demur.core.event.EventData;
import dev.demur.core.event.EventType;
import dev.demur.core.event.PingData;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.RulesetData;

/** What an event says, as a column holds it. */
final class EventColumn {

    private EventColumn() {}

    static String write(EventData data) {
        return RecordJson.write(data);
    }

    static EventData read(EventType type, String json) {
        return switch (type) {
            case REVIEW_OPENED, REVIEW_REVISED, REVIEW_DECIDED, REVIEW_EXPIRED, REVIEW_DUE_SOON ->
                RecordJson.read(json, ReviewData.class);
            case RULESET_RELOADED -> RecordJson.read(json, RulesetData.class);
            case WEBHOOK_PING -> RecordJson.read(json, PingData.class);
        };
    }

    static EventType type(String id) {
        return EventType.of(id).orElseThrow(() -> new IllegalStateException("the database holds an unknown event"));
    }
}
