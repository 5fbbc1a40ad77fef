package dev.demur.slack;

import java.net.URI;

/** Mattermost's Markdown. */
final class MattermostMarkup implements Markup {

    private static final String SIGNS = "\\`*_{}[]()<>#+-!|~:>&";

    @Override
    public String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(unit -> append(escaped, (char) unit));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char unit) {
        if (SIGNS.indexOf(unit) >= 0) {
            escaped.append('\\');
        }
        escaped.append(unit);
        if (unit == '@') {
            escaped.append(JOINER);
        }
    }

    @Override
    public String bold(String markup) {
        return "**" + markup + "**";
    }

    @Override
    public String link(URI address, String markup) {
        return "[" + markup + "](" + address + ")";
    }
}
