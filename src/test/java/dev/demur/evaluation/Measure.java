package dev.demur.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is measured. */
enum Measure {
    /** Of the posts that disclose, those held up. */
    RECALL,
    /** Of the harmless posts, those left alone; a doubtful one may also go to a person. */
    SPECIFICITY,
    /** Of what was held up, what discloses. */
    PRECISION,
    /** Of all posts, those with a decision that is right. */
    ACCEPTABLE;

    @JsonValue
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
