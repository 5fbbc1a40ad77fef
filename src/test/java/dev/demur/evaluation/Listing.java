package dev.demur.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Posts worth reading one by one. */
enum Listing {
    MISSES("Misses: disclose and pass"),
    ALARMS("False alarms: harmless and held up"),
    SEVERITY("Held up rightly, with the wrong severity");

    private final String title;

    Listing(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    List<JudgedPost> of(List<JudgedPost> posts) {
        return posts.stream().filter(this::belongs).toList();
    }

    private boolean belongs(JudgedPost judged) {
        return switch (this) {
            case MISSES -> judged.miss();
            case ALARMS -> judged.falseAlarm();
            case SEVERITY -> judged.wrongSeverity();
        };
    }

    static Listing named(String name) {
        return Arrays.stream(values())
                .filter(listing -> listing.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongArgumentException("--list takes one of "
                        + Arrays.stream(values()).map(Listing::id).collect(Collectors.joining(", "))));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
