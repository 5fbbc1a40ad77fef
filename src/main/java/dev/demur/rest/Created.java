package dev.demur.rest;

import org.jspecify.annotations.Nullable;

/** Something made: where it is to be found, what to answer, and the language of that where it is in one. */
record Created(String location, Object body, @Nullable String language) {

    /** Something that is told without words. */
    Created(String location, Object body) {
        this(location, body, null);
    }
}
