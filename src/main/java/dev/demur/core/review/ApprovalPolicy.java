package dev.demur.core.review;

import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.check.Decision;

/** Who has to look at a draft, by the settings of its workspace: what the check does not pass is seen by one at least. */
public record ApprovalPolicy(WorkspaceSettings settings) {

    /** How many different people have to approve what the check decided that way about. */
    public int approvers(Decision decision) {
        return decision == Decision.PASS ? settings.approvers() : Math.max(1, settings.approvers());
    }

    /** Whether a draft of somebody with that role goes out without anybody having looked at it. */
    public boolean wavesThrough(Decision decision, Role author) {
        Role least = settings.skippableBy();
        boolean skips = least != null && author.includes(least);
        return decision == Decision.PASS && (settings.approvers() == 0 || skips);
    }
}
