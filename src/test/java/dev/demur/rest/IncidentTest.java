package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class IncidentTest {

    @Test
    void tellsWhereABugHappenedButNotWhatItSays() {
        Exception bug =
                new IllegalStateException("53 people", new NumberFormatException("For input string: \"Erika\""));

        StringWriter log = new StringWriter();
        new Incident.Trace(bug, 0).printStackTrace(new PrintWriter(log));

        assertThat(log.toString())
                .contains("java.lang.IllegalStateException", "java.lang.NumberFormatException", "IncidentTest")
                .doesNotContain("53 people", "Erika");
    }

    @Test
    void comesToAnEndWithCausesThatGoRound() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalStateException(first);
        first.initCause(second);

        assertThat(new Incident.Trace(first, 0)).hasMessage("java.lang.IllegalStateException");
    }
}
