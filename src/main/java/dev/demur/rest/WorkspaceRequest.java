package dev.demur.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A workspace to be made. */
@Schema(name = "NewWorkspace")
record WorkspaceRequest(
        @Schema(required = true, maxLength = 100, examples = "Marketing EMEA") @Nullable String name,
        @Nullable SettingsView settings) {}
