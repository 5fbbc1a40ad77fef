package dev.demur.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one field of a request. */
record FieldError(
        @Schema(description = "The path of the field; empty for the body as a whole", examples = "sources[0].kind")
                String field,
        @Schema(description = "What is wrong with it, never what it holds", examples = "must be a string")
                String message) {}
