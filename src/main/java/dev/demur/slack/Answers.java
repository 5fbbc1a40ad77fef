package dev.demur.slack;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that have nothing to say about a draft. */
final class Answers {

    private Answers() {}

    /** There is no such address where no chat is set up. */
    static Response nothingHere() {
        return Response.status(Response.Status.NOT_FOUND).build();
    }

    /** The same whatever is wrong. */
    static Response notLetIn() {
        return Response.status(Response.Status.UNAUTHORIZED).build();
    }

    static Response taken() {
        return Response.ok().build();
    }

    static Response json(Object answer) {
        return Response.ok(Json.write(answer), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .build();
    }
}
