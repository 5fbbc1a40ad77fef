package dev.demur.slack;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses of a {@code response_url} are answered: Slack's own host by TLS, and the origins the operator lists. A
 * signed request is no licence to have the service call anywhere.
 */
@Singleton
class ResponseUrls {

    private static final URI SLACK = URI.create("https://hooks.slack.com");

    private final List<URI> listed;

    ResponseUrls(SlackSettings settings) {
        this.listed = settings.answerOrigins().orElse(List.of());
    }

    /** The address, if it is one to be answered. */
    Optional<URI> of(@Nullable String address) {
        return address == null ? Optional.empty() : parsed(address).filter(this::isAnswered);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isAnswered(URI address) {
        return isOf(SLACK, address) || listed.stream().anyMatch(origin -> isOf(origin, address));
    }

    private static boolean isOf(URI origin, URI address) {
        return origin.getScheme().equalsIgnoreCase(address.getScheme())
                && origin.getHost().equalsIgnoreCase(address.getHost())
                && origin.getPort() == address.getPort()
                && address.getRawUserInfo() == null;
    }
}
