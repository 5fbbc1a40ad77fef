package dev.demur.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Light or dark, or as the reader's system has it. */
enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    static Optional<Theme> of(@Nullable String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
