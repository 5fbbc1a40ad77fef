package dev.demur.slack;

import dev.demur.core.access.Role;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings under {@code demur.slack}. Public because its validator asks so. */
@ConfigMapping(prefix = "demur.slack")
public interface SlackSettings {

    /** The signing secret of the Slack app, for every workspace that has none of its own. */
    Optional<String> signingSecret();

    /** The bot token of the app, for every workspace that has none of its own. */
    Optional<String> botToken();

    /** Where people open Demur in a browser; without it, messages carry no link. */
    Optional<URI> pages();

    /** Origins, such as {@code https://chat.example.com}, that may be answered beside Slack's own. */
    Optional<List<URI>> answerOrigins();

    /** Slack's Web API. */
    @WithDefault("https://slack.com/api/")
    URI api();

    /** How long a request to the chat may take altogether. */
    @WithDefault("5S")
    Duration timeout();

    /** How long before its post goes out an undecided review is said to be due. */
    @WithDefault("1H")
    Duration dueSoon();

    /** Slack workspaces and Mattermost teams by a name of the operator's; none means one Slack workspace. */
    Map<String, Workspace> workspaces();

    /** Settings under {@code demur.slack.workspaces.<name>}. */
    interface Workspace {

        /** Which chat it is. */
        @WithDefault("slack")
        Kind kind();

        /** Slack: the signing secret of its own app. */
        Optional<String> signingSecret();

        /** Mattermost: the token of its slash command. */
        Optional<String> commandToken();

        /** The chat's id of it; needed where several share a secret. */
        Optional<String> teamId();

        /** The workspace here whose drafts and reviews it is about. */
        @WithDefault("ws_default")
        String demurWorkspace();

        /** Slack: for modals, mentions, and messages that change when a decision is taken elsewhere. */
        Optional<String> botToken();

        /** The language of messages: {@code en} or {@code de}. */
        @WithDefault("en")
        Locale language();

        /** Accounts of people by the chat's id of them. */
        Map<String, User> users();

        /** What is told where, by a name of the operator's. */
        @WithName("notify")
        Map<String, Notice> notices();
    }

    /** Settings under {@code demur.slack.workspaces.<name>.users.<id>}: a key, or a role and a name. */
    interface User {

        /** The id of the key whose account it is. */
        Optional<String> key();

        Optional<Role> role();

        Optional<String> name();
    }

    /** Settings under {@code demur.slack.workspaces.<name>.notify.<name>}: an incoming webhook, or a channel. */
    interface Notice {

        /** The address of an incoming webhook. */
        Optional<URI> url();

        /** Slack, with a bot token: the id of a channel. Messages there change with their review. */
        Optional<String> channel();

        /** What is told. */
        @WithDefault("opened,due-soon,decided")
        Set<Topic> events();

        /** The channels of posts it is told of, such as {@code x}; all when absent. */
        Optional<Set<String>> channels();

        /** The mildest verdict it is told of: {@code pass}, {@code review} or {@code block}. */
        @WithDefault("pass")
        String decision();

        /** Whether messages show the draft itself. */
        @WithDefault("false")
        boolean text();
    }

    /** A kind of chat. */
    enum Kind {
        SLACK,
        MATTERMOST
    }

    /** A kind of notice. */
    enum Topic {
        OPENED,
        DUE_SOON,
        DECIDED
    }
}
