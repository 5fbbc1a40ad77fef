package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a review. */
@Schema(name = "ReviewEvents")
record ReviewEventsResponse(@Schema(description = "Oldest first") List<AuditEventView> events) {}
