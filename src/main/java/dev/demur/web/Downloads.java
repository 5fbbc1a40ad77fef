package dev.demur.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Files to save, kept by no cache and shown by no browser in place of a page. */
final class Downloads {

    private Downloads() {}

    static Response csv(String name, String content) {
        return file(name + ".csv", new MediaType("text", "csv", "utf-8"), content);
    }

    static Response json(String name, Object content) {
        return file(name + ".json", MediaType.APPLICATION_JSON_TYPE, content);
    }

    private static Response file(String name, MediaType type, Object content) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
