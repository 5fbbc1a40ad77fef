package dev.demur.slack;

import dev.demur.core.access.Caller;
import dev.demur.core.chat.LinkChatUser;
import jakarta.inject.Singleton;

/** Tells somebody in a chat which account they act as, and links them to one by a code. Thread-safe. */
@Singleton
class AccountLinking {

    private final LinkChatUser links;
    private final People people;

    AccountLinking(LinkChatUser links, People people) {
        this.links = links;
        this.people = people;
    }

    /** Which account they act as, or how to get one. */
    String who(Ask ask) {
        return people.account(ask)
                .map(caller -> known(ask, "link.known", caller))
                .orElseGet(() -> people.unknown(ask));
    }

    /** Links them to the account a code was made for, and says how that went. */
    String redeem(Ask ask, String code) {
        return links.link(ask.user(), ask.workspace().demur(), code)
                .map(caller -> known(ask, "link.done", caller))
                .orElseGet(() -> ask.words().say("link.refused"));
    }

    private static String known(Ask ask, String key, Caller caller) {
        String name = ask.markup().escape(caller.name());
        return ask.words().say(key, name, caller.role().id());
    }
}
