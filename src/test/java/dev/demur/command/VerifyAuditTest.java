package dev.demur.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The program against a service that runs. */
@QuarkusTest
final class VerifyAuditTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    private int run(String key) {
        URI service = URI.create("http://127.0.0.1:" + RestAssured.port);
        return new VerifyAudit(service, key, new PrintStream(output, true, StandardCharsets.UTF_8)).run();
    }

    @Test
    void findsTheChainOfARunningServiceWhole() {
        AsAdmin.given()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Ünï \\\"tool\\\"\", \"role\": \"author\"}")
                .post("/v1/keys");

        assertThat(run(AsAdmin.KEY)).isZero();
        assertThat(output.toString(StandardCharsets.UTF_8))
                .matches("(?s)[1-9][0-9]* events, all as recorded; the last hash is [0-9a-f]{64}\\R");
    }

    @Test
    void saysThatItMayNotRead() {
        assertThat(run("dmr_wrong")).isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("the service answered 401");
    }
}
