package dev.demur.slack;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Settings as the service reads them, without the service. */
final class Settings {

    private Settings() {}

    /** Settings by their names without {@code demur.slack.}; the rest as it is by default. */
    static SlackSettings of(Map<String, String> own) {
        Map<String, String> named = new HashMap<>();
        own.forEach((name, value) -> named.put("demur.slack." + name, value));
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(SlackSettings.class)
                .withSources(new PropertiesConfigSource(named, "test", 100))
                .build()
                .getConfigMapping(SlackSettings.class);
    }

    static ChatWorkspaces workspaces(Map<String, String> own) {
        return new ChatWorkspaces(of(own));
    }
}
