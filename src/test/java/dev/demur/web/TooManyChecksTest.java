package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.rest.OutageTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page that asks too often, while the database is away. */
@QuarkusTest
@TestProfile(OutageTest.Strict.class)
final class TooManyChecksTest {

    @Test
    void areRefusedForAWhile() {
        Browser browser = Browser.signedIn();

        Response refused = Stream.generate(() -> browser.check("{\"text\": \"Good morning!\"}"))
                .limit(100)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 16);
    }
}
