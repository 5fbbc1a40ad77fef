package dev.demur.rest;

import org.eclipse.microprofile.openapi.models.Components;

/** Adds to the OpenAPI document how reviews and clearances answer when they cannot do what they are asked. */
final class ReviewDescription {

    private static final int EXAMPLE_REVISION = 2;

    private ReviewDescription() {}

    static void addTo(Components components) {
        add(
                components,
                ApiDescription.UNKNOWN_REVIEW,
                "Your workspace has no review of that id",
                Problem.of(ProblemType.REVIEW_NOT_FOUND));
        add(
                components,
                ApiDescription.UNKNOWN_CLEARANCE,
                "Your workspace has no clearance of that id that still holds",
                Problem.of(ProblemType.CLEARANCE_NOT_FOUND));
        add(
                components,
                ApiDescription.REVIEW_CONFLICT,
                "The review is not as it would have to be",
                Problem.of(ProblemType.STALE_REVISION).withRevision(EXAMPLE_REVISION),
                Problem.of(ProblemType.REVIEW_NOT_OPEN).withState("approved"),
                Problem.of(ProblemType.ALREADY_APPROVED),
                Problem.of(ProblemType.NOT_APPROVED).withState("open"),
                Problem.of(ProblemType.CLEARANCE_REVOKED),
                Problem.of(ProblemType.TEXT_ERASED));
        add(
                components,
                ApiDescription.CLEARANCE_REFUSED,
                "The check does not pass the draft",
                Problem.of(ProblemType.CLEARANCE_REFUSED).withDecision("review"));
    }

    private static void add(Components components, String name, String description, Problem... problems) {
        components.addResponse(name, ApiDescription.response(description, problems));
    }
}
