package dev.demur.slack;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.KeptDrafts;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Hands a draft to the button that will need it. Most fit into the button, so that nothing is kept here; longer ones wait
 * sealed in the database, for an hour. Thread-safe.
 */
@Singleton
class Carrier {

    private static final String WHOLE = "t:";
    private static final String KEPT = "d:";

    /** Slack counts characters, and does not say which; emoji may count double. */
    private static final int ROOM = Parts.LONGEST_VALUE / 2;

    private final KeptDrafts kept;

    Carrier(KeptDrafts kept) {
        this.kept = kept;
    }

    /** The value of a button; nothing when the draft is long and cannot be kept now. */
    Optional<String> carry(WorkspaceId workspace, Draft draft) {
        String packed = packed(draft);
        if (packed.length() <= ROOM) {
            return Optional.of(WHOLE + packed);
        }
        try {
            return Optional.of(KEPT + kept.keep(workspace, packed));
        } catch (StorageUnavailableException e) {
            Log.debug("chat: a draft cannot be kept, the database is away");
            return Optional.empty();
        }
    }

    /** The draft of a button's value; nothing when it is not kept any more. */
    Optional<Draft> find(WorkspaceId workspace, String value) {
        if (value.startsWith(WHOLE)) {
            return unpacked(value.substring(WHOLE.length()));
        }
        return value.startsWith(KEPT)
                ? kept.find(workspace, value.substring(KEPT.length())).flatMap(Carrier::unpacked)
                : Optional.empty();
    }

    static String packed(Draft draft) {
        return draft.channel().id() + ":" + draft.text();
    }

    static Optional<Draft> unpacked(String packed) {
        int colon = packed.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Channel.of(packed.substring(0, colon)).map(channel -> draft(packed.substring(colon + 1), channel));
    }

    static Draft draft(String text, Channel channel) {
        return new Draft(text, channel, null, null, List.of(), List.of());
    }
}
