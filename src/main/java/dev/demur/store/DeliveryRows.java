package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.DeliveryEntry;
import dev.demur.core.delivery.DeliveryState;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** Reads rows of deliveries, each with its event. */
final class DeliveryRows {

    private DeliveryRows() {}

    static Delivery delivery(ResultSet row) throws SQLException {
        EventType type = EventColumn.type(row.getString("type"));
        Event event = new Event(
                new WorkspaceId(row.getString("workspace_id")),
                type,
                Columns.time(row, "at"),
                EventColumn.read(type, row.getString("data")));
        return new Delivery(
                row.getString("id"),
                new Target(row.getString("target_kind"), row.getString("target")),
                row.getString("event_id"),
                event,
                row.getInt("attempts"),
                Columns.time(row, "first_tried_at"));
    }

    static DeliveryEntry entry(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new DeliveryEntry(
                row.getLong("sequence"),
                row.getString("id"),
                row.getString("event_id"),
                EventColumn.type(row.getString("type")),
                row.getString("subject"),
                state,
                row.getInt("attempts"),
                Columns.time(row, "created_at"),
                state == DeliveryState.PENDING ? Columns.time(row, "due_at") : null,
                Columns.timeOrNull(row, "settled_at"),
                row.getString("reason"),
                row.getObject("status", Integer.class));
    }
}
