package dev.demur.core.access;

import org.jspecify.annotations.Nullable;

/**
 * How a workspace reviews.
 *
 * @param approvers how many people must approve a draft: 0, 1 or 2
 * @param skippableBy the least role that may do without a review; null when nobody may
 * @param retentionDays days after the decision until a draft's text is deleted
 */
public record WorkspaceSettings(int approvers, @Nullable Role skippableBy, int retentionDays) {

    /** The most approvers a workspace may ask for. */
    public static final int MOST_APPROVERS = 2;

    /** The longest time text is kept, in days: ten years. */
    public static final int LONGEST_RETENTION = 3_650;

    /** What a new workspace starts with: one approver, nobody skips, 90 days. */
    public static final WorkspaceSettings STANDARD = new WorkspaceSettings(1, null, 90);

    public WorkspaceSettings {
        if (approvers < 0 || approvers > MOST_APPROVERS) {
            throw new IllegalArgumentException("0 to %d approvers".formatted(MOST_APPROVERS));
        }
        if (retentionDays < 1 || retentionDays > LONGEST_RETENTION) {
            throw new IllegalArgumentException("1 to %d days".formatted(LONGEST_RETENTION));
        }
    }
}
