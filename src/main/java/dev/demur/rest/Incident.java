package dev.demur.rest;

import io.quarkus.logging.Log;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bug that met a request. Logged with its stack but without any message: a message may quote the draft. */
record Incident(UUID id) {

    static Incident log(Throwable bug) {
        Incident incident = new Incident(UUID.randomUUID());
        Log.errorf(new Trace(bug, 0), "unhandled error, incident %s", incident.id);
        return incident;
    }

    Problem problem() {
        return Problem.of(
                ProblemType.INTERNAL_ERROR,
                "This is a fault of the service, not of your request; quote incident " + id + ".");
    }

    /** Where a bug happened and of what class it is, and nothing else of it. */
    static final class Trace extends Exception {

        private static final int DEEPEST_CAUSE = 20;

        Trace(Throwable bug, int depth) {
            super(bug.getClass().getName(), causeOf(bug, depth));
            setStackTrace(bug.getStackTrace());
        }

        private static @Nullable Trace causeOf(Throwable bug, int depth) {
            Throwable cause = bug.getCause();
            return cause == null || depth == DEEPEST_CAUSE ? null : new Trace(cause, depth + 1);
        }
    }
}
