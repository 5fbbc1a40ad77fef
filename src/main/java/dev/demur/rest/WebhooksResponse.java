package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The webhooks of a workspace. */
@Schema(name = "Webhooks")
record WebhooksResponse(@Schema(description = "The oldest first") List<WebhookView> webhooks) {}
