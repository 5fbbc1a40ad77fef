package dev.demur.core.outbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A JSON body on its way to an address, with the headers that go with it. */
public record OutboundRequest(URI address, Map<String, String> headers, String json) {

    public OutboundRequest {
        headers = Map.copyOf(headers);
    }

    /** The body as it is sent, and as it is to be signed. */
    public byte[] body() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Names the host alone: the rest of an address may be a secret, and a body is. */
    @Override
    public String toString() {
        return "request to " + address.getHost();
    }
}
