package dev.demur.slack;

import dev.demur.core.chat.LinkChatUser;

/** What was typed after a slash command. */
record CommandText(Kind kind, String rest) {

    private static final String LINK = "link";
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
        if (text.isEmpty() || text.equals("help")) {
            return new CommandText(Kind.HELP, "");
        }
        if (text.equals(LINK)) {
            return new CommandText(Kind.LINK, "");
        }
        String code = after(LINK, text);
        if (code.startsWith(LinkChatUser.PREFIX) && code.indexOf(' ') < 0) {
            return new CommandText(Kind.REDEEM, code);
        }
        String draft = after(SUBMIT, text);
        if (!draft.isEmpty()) {
            return new CommandText(Kind.SUBMIT, draft);
        }
        return text.equals(SUBMIT) ? new CommandText(Kind.HELP, "") : new CommandText(Kind.CHECK, text);
    }

    /** What follows an order and a space; empty when that is not how the text begins. */
    private static String after(String order, String text) {
        boolean isOrder = text.startsWith(order)
                && text.length() > order.length()
                && Character.isWhitespace(text.charAt(order.length()));
        return isOrder ? text.substring(order.length()).strip() : "";
    }
}
