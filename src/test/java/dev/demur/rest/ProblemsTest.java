package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ProblemsTest {

    @Test
    void aCallerWhoHangsUpIsNoIncident() {
        Response answer = new Problems().bug(new IOException(new HttpClosedException("Connection was closed")));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getEntity()).isNull();
    }

    @Test
    void whateverElseFailsIsOne() {
        Response answer = new Problems().bug(new IOException("disk"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getEntity()).isInstanceOf(Problem.class);
    }
}
