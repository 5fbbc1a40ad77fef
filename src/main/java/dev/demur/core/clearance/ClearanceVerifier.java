package dev.demur.core.clearance;

import dev.demur.core.check.TextHash;
import dev.demur.core.text.Channel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Tells whether a clearance covers a text. Thread-safe. */
public final class ClearanceVerifier {

    private final KeyRing keys;
    private final ClearanceFormat format;
    private final Clearances clearances;
    private final Clock clock;

    public ClearanceVerifier(KeyRing keys, ClearanceFormat format, Clearances clearances, Clock clock) {
        this.keys = keys;
        this.format = format;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** The clearance, when it covers the text; otherwise the first thing that is wrong with it. */
    public Clearance verify(Claim claim) throws ClearanceRejectedException {
        Clearance clearance = format.read(claim.compact(), keys.published());
        require(!clearances.isRevoked(clearance.workspace(), clearance.id()), ClearanceFailure.REVOKED);
        require(!clearance.isExpiredAt(clock.instant()), ClearanceFailure.EXPIRED);
        require(clearance.textHash().equals(TextHash.of(claim.text())), ClearanceFailure.WRONG_TEXT);
        require(claim.channel() == null || claim.channel() == clearance.channel(), ClearanceFailure.WRONG_CHANNEL);
        return clearance;
    }

    private static void require(boolean holds, ClearanceFailure otherwise) throws ClearanceRejectedException {
        if (!holds) {
            throw new ClearanceRejectedException(otherwise);
        }
    }

    /**
     * What is to be verified.
     *
     * @param channel where the text is about to go out, or null when that is not known
     */
    public record Claim(String text, @Nullable Channel channel, String compact) {}
}
