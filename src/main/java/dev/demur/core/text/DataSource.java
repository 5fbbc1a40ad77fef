package dev.demur.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a draft come from, as declared by its author.
 *
 * @param cohortSize how many people the figures cover, when known; at least 0
 * @param consentRef where the consent of those people is on file
 */
public record DataSource(String name, Kind kind, @Nullable Long cohortSize, @Nullable String consentRef) {

    public DataSource {
        if (cohortSize != null && cohortSize < 0) {
            throw new IllegalArgumentException("a cohort size is not negative");
        }
    }

    /** Whether consent is both claimed and on file; a claim without a reference counts for nothing. */
    public boolean isConsented() {
        return kind == Kind.CONSENTED && consentRef != null && !consentRef.isBlank();
    }

    /** Whether everyone may look the figures up, or people gave them in order to be quoted in sum. */
    public boolean isPublic() {
        return kind == Kind.PUBLIC || kind == Kind.SURVEY;
    }

    /** What kind of data it is. */
    public enum Kind {
        CUSTOMER_DATA,
        PUBLIC,
        SURVEY,
        CONSENTED;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The stable name used in requests and in rule files, such as {@code customer-data}. */
        public String id() {
            return id;
        }

        /** The kind of that name, or nothing. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }
}
