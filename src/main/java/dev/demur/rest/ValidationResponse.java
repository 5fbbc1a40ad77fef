package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a rule file. */
@Schema(name = "Validation")
record ValidationResponse(
        @Schema(description = "In the order of the lines; empty when the file would load")
                List<RuleProblemView> problems) {}
