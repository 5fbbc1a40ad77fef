package dev.demur.core.clearance;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.text.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a clearance is to be issued for.
 *
 * @param reviewer the id of the key that approved last; null when nobody had to look
 * @param notAfter when the post is to go out, or null: the clearance holds until then and no longer
 */
public record Grant(
        WorkspaceId workspace,
        String textHash,
        Channel channel,
        String rulesetDigest,
        @Nullable String reviewer,
        @Nullable Instant notAfter) {

    Clearance.Basis basis() {
        return reviewer == null ? Clearance.Basis.AUTOMATIC : Clearance.Basis.HUMAN;
    }
}
