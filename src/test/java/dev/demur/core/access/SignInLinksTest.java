package dev.demur.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SignInLinksTest {

    private static final Caller ADMIN = new Caller(WorkspaceId.FIRST, "key_1", "first admin key", Role.ADMIN);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final SignInLinks links = new SignInLinks(new RandomIds(new SecureRandom()), clock);

    @Test
    void standForTheirCallerOnce() {
        String token = links.make(ADMIN).token();

        assertThat(links.redeem(token)).contains(ADMIN);
        assertThat(links.redeem(token)).isEmpty();
    }

    @Test
    void standForNobodyByAnotherToken() {
        String token = links.make(ADMIN).token();

        assertThat(links.redeem(token + "x")).isEmpty();
        assertThat(links.redeem(token)).as("the true one still does").isPresent();
    }

    @Test
    void endInTime() {
        String early = links.make(ADMIN).token();
        String late = links.make(ADMIN).token();

        clock.pass(SignInLinks.LONGEST.minus(Duration.ofSeconds(1)));
        assertThat(links.redeem(early)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(links.redeem(late)).isEmpty();
    }

    @Test
    void makeRoomForMore() {
        String first = links.make(ADMIN).token();
        clock.pass(Duration.ofSeconds(1));

        IntStream.range(0, SignInLinks.MOST).forEach(i -> links.make(ADMIN));

        assertThat(links.redeem(first)).isEmpty();
        assertThat(links.redeem(links.make(ADMIN).token())).isPresent();
    }

    @Test
    void tellNobodyTheirToken() {
        SignInLinks.Link link = links.make(ADMIN);

        assertThat(link.toString()).doesNotContain(link.token());
    }
}
