package dev.demur.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to change of a workspace. */
@Schema(name = "WorkspaceChange")
record SettingsRequest(@Nullable SettingsView settings) {}
