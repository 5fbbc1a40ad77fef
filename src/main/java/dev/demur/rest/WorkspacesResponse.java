package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The workspaces a caller may see. */
@Schema(name = "Workspaces")
record WorkspacesResponse(List<WorkspaceView> workspaces) {}
