package dev.demur.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A test that is on its way. */
@Schema(name = "WebhookTest")
record PingResponse(@Schema(description = "The id of the delivery: the log says what became of it") String delivery) {}
