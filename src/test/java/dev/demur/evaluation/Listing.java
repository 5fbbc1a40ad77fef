package dev.demur.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Posts worth reading one by one. */
enum Listing {
    MISSES("Misses: disclose and pass", JudgedPost::miss),
    ALARMS("False alarms: harmless and held up", JudgedPost::falseAlarm),
    SEVERITY("Held up rightly, with the wrong severity", JudgedPost::wrongSeverity);

    private final String title;
    private final Predicate<JudgedPost> belongs;

    Listing(String title, Predicate<JudgedPost> belongs) {
        this.title = title;
        this.belongs = belongs;
    }

    String title() {
        return title;
    }

    List<JudgedPost> of(List<JudgedPost> posts) {
        return posts.stream().filter(belongs).toList();
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
