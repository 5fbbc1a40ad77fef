package dev.demur.core.review;

import dev.demur.core.check.CheckReport;
import dev.demur.core.text.Draft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a draft under review and the report on it. Immutable, but for its content being erased.
 *
 * @param number counts from 1
 * @param author the id of the key that brought it
 * @param content null once it is erased
 */
public record Revision(int number, String author, Instant createdAt, Verdict verdict, @Nullable Content content) {

    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
    }

    /** The first wording, or the one after it, and what the check said of it. */
    public static Revision of(int number, String author, Instant createdAt, Content content) {
        return new Revision(number, author, createdAt, Verdict.of(content.report()), content);
    }

    Revision erased() {
        return new Revision(number, author, createdAt, verdict, null);
    }

    /** The words, and what quotes them. */
    public record Content(Draft draft, CheckReport report) {}
}
