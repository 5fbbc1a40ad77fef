package dev.demur.store;

import dev.demur.core.chat.ChatMessages;
import dev.demur.core.chat.ChatPlace;
import dev.demur.core.review.ReviewRef;
import java.util.Optional;

/** Where messages about reviews stand in chats, in PostgreSQL. */
public final class PostgresChatMessages implements ChatMessages {

    private final Database database;

    public PostgresChatMessages(Database database) {
        this.database = database;
    }

    @Override
    public void remember(String target, ReviewRef review, ChatPlace place) {
        database.read(handle -> handle.createUpdate(
                        """
                        INSERT INTO chat_message (target, review_id, workspace_id, channel, message)
                        VALUES (:target, :review, :workspace, :channel, :message) ON CONFLICT DO NOTHING
                        """)
                .bind("target", target)
                .bind("review", review.id().value())
                .bind("workspace", review.workspace().value())
                .bind("channel", place.channel())
                .bind("message", place.message())
                .execute());
    }

    @Override
    public Optional<ChatPlace> find(String target, ReviewRef review) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT channel, message FROM chat_message
                        WHERE target = :target AND review_id = :review AND workspace_id = :workspace
                        """)
                .bind("target", target)
                .bind("review", review.id().value())
                .bind("workspace", review.workspace().value())
                .map((row, context) -> new ChatPlace(row.getString("channel"), row.getString("message")))
                .findOne());
    }
}
