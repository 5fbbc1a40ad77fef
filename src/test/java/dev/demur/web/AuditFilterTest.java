package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.audit.AuditQuery;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AuditFilterTest {

    private final AuditFilter filter = new AuditFilter();

    @Test
    void asksForNothingWhenNothingIsGiven() {
        filter.first = " ";
        filter.action = "";

        assertThat(filter.filter()).isEqualTo(AuditQuery.Filter.ALL);
        assertThat(filter.query()).isEmpty();
        assertThat(filter.end()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void holdsTheLastDayAsAWhole() {
        filter.first = "2026-01-05";
        filter.last = "2026-01-05";

        assertThat(filter.filter().from()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
        assertThat(filter.filter().until()).isEqualTo(Instant.parse("2026-01-06T00:00:00Z"));
    }

    @Test
    void takesNoDayForOneThatIsNone() {
        filter.first = "yesterday";

        assertThat(filter.filter().from()).isNull();
    }

    @Test
    void repeatsItselfInALink() {
        filter.action = "key.created";
        filter.actor = "a&b=c";
        filter.before = 7L;

        assertThat(filter.query()).isEqualTo("action=key.created&actor=a%26b%3Dc");
        assertThat(filter.end()).isEqualTo(7);
    }
}
