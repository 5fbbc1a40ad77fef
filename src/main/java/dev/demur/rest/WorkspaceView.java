package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.access.Workspace;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A workspace; right after it was made, with the first key to it. */
@Schema(name = "Workspace")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkspaceView(
        String id,
        String name,
        SettingsView settings,
        String createdAt,
        @Schema(description = "Its first admin key, in the answer to the request that made it and nowhere else")
                @Nullable
                IssuedKeyView adminKey) {

    static WorkspaceView of(Workspace workspace) {
        return of(workspace, null);
    }

    static WorkspaceView of(Workspace workspace, @Nullable IssuedKeyView key) {
        return new WorkspaceView(
                workspace.id().value(),
                workspace.name(),
                SettingsView.of(workspace.settings()),
                workspace.createdAt().toString(),
                key);
    }
}
