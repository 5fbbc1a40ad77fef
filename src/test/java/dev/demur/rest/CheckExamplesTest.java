package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What Swagger UI shows must be what the service would say. */
final class CheckExamplesTest {

    private final ObjectMapper json = new ObjectMapper();
    private final String text;
    private final JsonNode response;

    CheckExamplesTest() throws IOException {
        text = json.readTree(CheckExamples.REQUEST).get("text").asText();
        response = json.readTree(CheckExamples.RESPONSE);
    }

    @Test
    void pointAtTheWordsTheyQuote() {
        JsonNode spans = response.at("/findings/0/spans");

        assertThat(spans).hasSize(5).allSatisfy(span -> assertThat(text.substring(
                        span.get("start").asInt(), span.get("end").asInt()))
                .isEqualTo(span.get("quote").asText()));
    }

    @Test
    void giveTheHashOfTheText() throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(response.get("textHash").asText())
                .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
    }

    @Test
    void haveTheFormOfTheRecords() throws IOException {
        assertThat(json.readValue(CheckExamples.REQUEST, CheckRequest.class).text())
                .isEqualTo(text);
        assertThat(json.readValue(CheckExamples.RESPONSE, CheckResponse.class).decision())
                .isEqualTo("block");
    }
}
