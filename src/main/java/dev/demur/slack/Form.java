package dev.demur.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A form as it was sent. What cannot be decoded is not there. */
record Form(String body) {

    Optional<String> value(String name) {
        String start = name + "=";
        for (String pair : body.split("&", -1)) {
            if (pair.startsWith(start)) {
                return decoded(pair.substring(start.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
