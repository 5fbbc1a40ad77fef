package dev.demur.rest;

import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceSettings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a workspace reviews, as it is read and written. What is left out stays as it is. */
@Schema(name = "WorkspaceSettings")
record SettingsView(
        @Schema(description = "How many people must approve", minimum = "0", maximum = "2") @Nullable Integer approvers,
        @Schema(
                        description = "The least role that may go without a review",
                        enumeration = {"nobody", "author", "reviewer", "admin"})
                @Nullable
                String skippableBy,
        @Schema(
                        description = "Days after the decision until a draft's text is deleted",
                        minimum = "1",
                        maximum = "3650")
                @Nullable
                Integer retentionDays) {

    private static final String NOBODY = "nobody";

    static SettingsView of(WorkspaceSettings settings) {
        Role least = settings.skippableBy();
        return new SettingsView(settings.approvers(), least == null ? NOBODY : least.id(), settings.retentionDays());
    }

    /** The settings that this makes of those; collects what is not right. */
    WorkspaceSettings over(WorkspaceSettings before, FieldErrors errors) {
        int people = approvers == null
                ? before.approvers()
                : errors.number("settings.approvers", approvers, 0, WorkspaceSettings.MOST_APPROVERS);
        int days = retentionDays == null
                ? before.retentionDays()
                : errors.number("settings.retentionDays", retentionDays, 1, WorkspaceSettings.LONGEST_RETENTION);
        return new WorkspaceSettings(people, least(before, errors), days);
    }

    private @Nullable Role least(WorkspaceSettings before, FieldErrors errors) {
        if (skippableBy == null) {
            return before.skippableBy();
        }
        if (skippableBy.equals(NOBODY)) {
            return null;
        }
        Role least = Role.of(skippableBy).filter(role -> role != Role.CHECKER).orElse(null);
        if (least == null) {
            errors.add("settings.skippableBy", "must be one of nobody, author, reviewer, admin");
        }
        return least;
    }
}
