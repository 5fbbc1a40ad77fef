package dev.demur.slack;

import dev.demur.core.check.Decision;
import dev.demur.core.event.Audience;
import dev.demur.core.event.Event;
import dev.demur.core.event.Target;
import dev.demur.core.text.Channel;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The routes that are set up. A setting that cannot be ends the start and says which it is. */
@Singleton
class Routes implements Audience {

    private final List<Route> all;

    Routes(SlackSettings settings, ChatWorkspaces workspaces) {
        this.all = settings.workspaces().entrySet().stream()
                .flatMap(workspace -> workspace.getValue().notices().entrySet().stream()
                        .map(notice -> route(
                                workspaces.named(workspace.getKey()).orElseThrow(),
                                notice.getKey(),
                                notice.getValue())))
                .toList();
    }

    private static Route route(ChatWorkspace workspace, String name, SlackSettings.Notice notice) {
        String setting = "demur.slack.workspaces.%s.notify.%s".formatted(workspace.name(), name);
        requirePlace(setting, workspace, notice);
        return new Route(
                workspace,
                name,
                notice.url().orElse(null),
                notice.channel().orElse(null),
                notice.events(),
                channels(setting, notice),
                decision(setting, notice),
                notice.text());
    }

    private static void requirePlace(String setting, ChatWorkspace workspace, SlackSettings.Notice notice) {
        if (notice.url().isPresent() == notice.channel().isPresent()) {
            throw new ConfigurationException(setting + " needs either a url or a channel");
        }
        if (notice.channel().isPresent() && (workspace.isMattermost() || workspace.botToken() == null)) {
            throw new ConfigurationException(setting + ".channel needs a bot token of Slack; a url needs none");
        }
    }

    private static Set<String> channels(String setting, SlackSettings.Notice notice) {
        Set<String> channels = notice.channels().orElse(Set.of());
        channels.stream().filter(channel -> Channel.of(channel).isEmpty()).forEach(channel -> {
            throw new ConfigurationException("%s.channels: %s is none".formatted(setting, channel));
        });
        return channels;
    }

    private static Decision decision(String setting, SlackSettings.Notice notice) {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.id().equals(notice.decision()))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(setting + ".decision is pass, review or block"));
    }

    @Override
    public List<Target> of(Event event) {
        return all.stream()
                .filter(route -> route.wants(event))
                .map(Route::target)
                .toList();
    }

    Optional<Route> of(Target target) {
        return all.stream().filter(route -> route.target().equals(target)).findFirst();
    }
}
