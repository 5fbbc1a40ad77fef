package dev.demur.core.review.insight;

/**
 * How reviews ended.
 *
 * @param approved by reviewers
 * @param unreviewed let through without anybody looking, as the workspace's settings allow
 * @param expired too late to be decided
 */
public record Outcomes(long approved, long rejected, long unreviewed, long expired) {

    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0);

    public Outcomes plus(Outcomes other) {
        return new Outcomes(
                approved + other.approved,
                rejected + other.rejected,
                unreviewed + other.unreviewed,
                expired + other.expired);
    }

    public long total() {
        return approved + rejected + unreviewed + expired;
    }
}
