package dev.demur.slack;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.chat.ChatAccounts;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who somebody in a chat is here, and what they may do. Thread-safe. */
@Singleton
class People {

    private final ChatAccounts accounts;
    private final ApiKeys keys;
    private final ChatWorkspaces workspaces;

    People(ChatAccounts accounts, ApiKeys keys, ChatWorkspaces workspaces) {
        this.accounts = accounts;
        this.keys = keys;
        this.workspaces = workspaces;
    }

    /** The account, in the workspace that this chat is about. */
    Optional<Caller> account(Ask ask) {
        return accounts.of(ask.user())
                .filter(caller -> caller.workspace().equals(ask.workspace().demur()));
    }

    /**
     * The account, if it may do what the role allows.
     *
     * @throws RefusedException with what to tell somebody who is unknown or may not
     */
    Caller require(Ask ask, Role role) {
        Caller caller = account(ask).orElseThrow(() -> new RefusedException(unknown(ask)));
        if (!caller.may(role)) {
            throw new RefusedException(
                    ask.words().say("role." + role.id(), caller.role().id()));
        }
        return caller;
    }

    /** How to become known. */
    String unknown(Ask ask) {
        return ask.words()
                .say(
                        "link.unknown",
                        ask.markup().bold("/demur"),
                        ask.user().user(),
                        ask.user().team());
    }

    /** What people call an account. */
    String name(WorkspaceId workspace, String account) {
        if (account.equals(AuditEvent.SERVICE)) {
            return account;
        }
        return keys.find(workspace, account)
                .map(ApiKey::name)
                .or(() -> configured(account))
                .orElse(account);
    }

    private Optional<String> configured(String account) {
        return workspaces.accounts().values().stream()
                .filter(caller -> caller.id().equals(account))
                .map(Caller::name)
                .findFirst();
    }
}
