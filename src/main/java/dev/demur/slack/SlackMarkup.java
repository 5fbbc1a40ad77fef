package dev.demur.slack;

import java.net.URI;

/** Slack's own markup. */
final class SlackMarkup implements Markup {

    private static final String SIGNS = "@*_~`";

    @Override
    public String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars().forEach(unit -> append(escaped, (char) unit));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char unit) {
        switch (unit) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> {
                escaped.append(unit);
                if (SIGNS.indexOf(unit) >= 0) {
                    escaped.append(JOINER);
                }
            }
        }
    }

    @Override
    public String bold(String markup) {
        return "*" + markup + "*";
    }

    @Override
    public String link(URI address, String markup) {
        return "<" + address + "|" + markup + ">";
    }
}
