package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

final class ManifestTest {

    private static String manifest() throws IOException {
        return Files.readString(Path.of("docs/slack/manifest.yaml"));
    }

    private static String address(Class<?> resource) {
        return "https://demur.example.com"
                + resource.getAnnotation(jakarta.ws.rs.Path.class).value();
    }

    @Test
    void namesTheAddressesAndWindowsThereAre() throws IOException {
        assertThat(manifest())
                .contains(
                        address(CommandsResource.class),
                        address(InteractionsResource.class),
                        address(EventsResource.class),
                        "callback_id: " + Modals.COMPOSE);
    }

    @Test
    void isYaml() throws IOException {
        assertThat(new Yaml().<Object>load(manifest())).isInstanceOf(Map.class);
    }
}
