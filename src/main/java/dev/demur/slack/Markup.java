package dev.demur.slack;

import java.net.URI;

/**
 * How a chat marks text up. What people wrote is escaped, so that it is shown as they wrote it: nobody is called by it,
 * and nothing in it is a link, a list or bold.
 */
interface Markup {

    /** After a sign, it keeps the sign from being markup, and is not seen. */
    char JOINER = '\u2060';

    /** "Formatting text for app surfaces" in Slack's documentation. */
    Markup SLACK = new SlackMarkup();

    /** "Format text" in Mattermost's documentation: Markdown, with lines where it has them. */
    Markup MATTERMOST = new MattermostMarkup();

    String escape(String text);

    /** Bold; what is given is markup already. */
    String bold(String markup);

    /** A link; what is given to be read is markup already. */
    String link(URI address, String markup);
}
