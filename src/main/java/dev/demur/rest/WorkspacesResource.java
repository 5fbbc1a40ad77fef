package dev.demur.rest;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.administration.WorkspaceAdministration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/workspaces}: the teams on this service, and how each reviews. */
@Path("/v1/workspaces")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Access")
class WorkspacesResource {

    private final WorkspaceAdministration workspaces;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    WorkspacesResource(WorkspaceAdministration workspaces, CurrentCaller caller, Idempotency idempotency) {
        this.workspaces = workspaces;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @POST
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWorkspace",
            summary = "Add a workspace",
            description =
                    "For admins of the first workspace. The answer shows the new one's first admin key, this once.")
    @APIResponse(
            responseCode = "201",
            description = "The workspace",
            content = @Content(schema = @Schema(implementation = WorkspaceView.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    public Response create(@Nullable WorkspaceRequest request) {
        FieldErrors errors = new FieldErrors();
        String name = errors.name("name", request == null ? null : request.name(), Workspace.LONGEST_NAME);
        WorkspaceSettings settings =
                settings(request == null ? null : request.settings(), WorkspaceSettings.STANDARD, errors);
        errors.throwIfAny();
        return idempotency.created(request, () -> created(workspaces.add(caller.get(), name, settings)));
    }

    private static Created created(WorkspaceAdministration.Added added) {
        Workspace workspace = added.workspace();
        return new Created(
                "/v1/workspaces/" + workspace.id(), WorkspaceView.of(workspace, IssuedKeyView.of(added.adminKey())));
    }

    @GET
    @Operation(operationId = "workspaces", summary = "Your workspace; all of them for who runs the service")
    @APIResponse(responseCode = "200", description = "The workspaces")
    public WorkspacesResponse list() {
        return new WorkspacesResponse(
                workspaces.list(caller.get()).stream().map(WorkspaceView::of).toList());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeWorkspace", summary = "Change how your workspace reviews")
    @APIResponse(responseCode = "200", description = "The workspace as it is now")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WORKSPACE)
    public WorkspaceView change(@PathParam("id") String id, @Nullable SettingsRequest request) {
        return WorkspaceView.of(workspaces.change(caller.get(), id, before -> {
            FieldErrors errors = new FieldErrors();
            WorkspaceSettings after = settings(request == null ? null : request.settings(), before, errors);
            errors.throwIfAny();
            return after;
        }));
    }

    private static WorkspaceSettings settings(
            @Nullable SettingsView wanted, WorkspaceSettings before, FieldErrors errors) {
        return wanted == null ? before : wanted.over(before, errors);
    }
}
