package dev.demur.slack;

import dev.demur.core.chat.LinkChatUser;

/** What was typed after a slash command. */
record CommandText(Kind kind, String rest) {

    private static final String SUBMIT = "--submit";

    enum Kind {
        HELP,
        /** How to link, or who one is. */
        LINK,
        /** A code that links; the code is the rest. */
        REDEEM,
        CHECK,
        SUBMIT
    }

    /** A draft may begin with any word: only what cannot be one means something else. */
    static CommandText of(String typed) {
        String text = typed.strip();
        String code =
                text.startsWith("link ") ? text.substring("link ".length()).strip() : "";
        if (text.isEmpty() || text.equals("help")) {
            return new CommandText(Kind.HELP, "");
        }
        if (text.equals("link")) {
            return new CommandText(Kind.LINK, "");
        }
        if (code.startsWith(LinkChatUser.PREFIX) && code.indexOf(' ') < 0) {
            return new CommandText(Kind.REDEEM, code);
        }
        if (text.equals(SUBMIT) || text.startsWith(SUBMIT + " ") || text.startsWith(SUBMIT + "\n")) {
            String draft = text.substring(SUBMIT.length()).strip();
            return draft.isEmpty() ? new CommandText(Kind.HELP, "") : new CommandText(Kind.SUBMIT, draft);
        }
        return new CommandText(Kind.CHECK, text);
    }
}
