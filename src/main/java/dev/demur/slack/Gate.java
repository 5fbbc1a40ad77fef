package dev.demur.slack;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets in what the chats themselves sent, once: who else asks learns nothing. Thread-safe. */
@Singleton
class Gate {

    /** Of one second's worth of clicks of a large company for the whole while, several times over. */
    private static final int MOST_SEEN = 100_000;

    private static final String TOKEN_SCHEME = "Token ";

    private final ChatWorkspaces workspaces;
    private final SlackSignature signature;
    private final SeenOnce seen;

    Gate(ChatWorkspaces workspaces, Clock clock) {
        this.workspaces = workspaces;
        this.signature = new SlackSignature(clock);
        // A request may be dated five minutes ahead, and stays right until five minutes after that.
        this.seen = new SeenOnce(clock, SlackSignature.MAX_AGE.multipliedBy(2), MOST_SEEN);
    }

    /** Whether no chat is set up, so that there is nothing to be let in to. */
    boolean isClosed() {
        return workspaces.isEmpty();
    }

    /** The Slack workspaces whose secret signed the request; none when it is old, was here before or is signed wrongly. */
    List<ChatWorkspace> slack(SignedBody request) {
        List<ChatWorkspace> signers = workspaces
                .slack()
                .filter(workspace -> signature.isBy(workspace.secret(), request))
                .toList();
        boolean isLetIn = !signers.isEmpty() && seen.isNew(String.valueOf(request.signature()));
        return isLetIn ? signers : List.of();
    }

    /** The Mattermost teams whose command has the token of the header or, without one, of the form. */
    List<ChatWorkspace> mattermost(@Nullable String authorization, @Nullable String formToken) {
        String shown = authorization == null ? formToken : afterScheme(authorization);
        if (shown == null) {
            return List.of();
        }
        byte[] token = shown.getBytes(StandardCharsets.UTF_8);
        return workspaces
                .mattermost()
                .filter(workspace -> MessageDigest.isEqual(workspace.secret().getBytes(StandardCharsets.UTF_8), token))
                .toList();
    }

    private static @Nullable String afterScheme(String authorization) {
        return authorization.startsWith(TOKEN_SCHEME) ? authorization.substring(TOKEN_SCHEME.length()) : null;
    }

    /** The workspace of that team among those that vouch for it: one that names the team before one that takes any. */
    static Optional<ChatWorkspace> of(List<ChatWorkspace> vouching, @Nullable String team) {
        if (team == null) {
            return Optional.empty();
        }
        Optional<ChatWorkspace> named =
                vouching.stream().filter(one -> team.equals(one.teamId())).findFirst();
        return named.or(() -> vouching.stream().filter(one -> one.takes(team)).findFirst());
    }
}
