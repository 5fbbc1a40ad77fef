package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;

/** A review and the workspace it is looked for in: nobody gets at a review by its id alone. */
public record ReviewRef(WorkspaceId workspace, ReviewId id) {}
