package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys of a workspace. */
@Schema(name = "Keys")
record KeysResponse(@Schema(description = "The oldest first, ended ones too") List<KeyView> keys) {}
