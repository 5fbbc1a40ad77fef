package dev.demur.core.chat;

import dev.demur.core.review.ReviewRef;
import java.util.Optional;

/** Where in a chat the message about a review stands, so that it can say later how that was decided. */
public interface ChatMessages {

    /** Notes where it stands, unless it was noted before. */
    void remember(String target, ReviewRef review, ChatPlace place);

    /** Where the message that went to the target stands, or nothing. */
    Optional<ChatPlace> find(String target, ReviewRef review);
}
