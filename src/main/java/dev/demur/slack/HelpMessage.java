package dev.demur.slack;

import com.slack.api.model.block.LayoutBlock;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done from a chat. */
@Singleton
class HelpMessage {

    private final Links links;

    HelpMessage(Links links) {
        this.links = links;
    }

    Message slack(ChatWorkspace workspace, String command) {
        Words words = Words.in(workspace.language());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.header(words.say("help.title")));
        blocks.add(Parts.section(lines(words, Markup.SLACK, command)));
        links.compose().ifPresent(pages -> blocks.add(Parts.context(pages(words, Markup.SLACK, pages))));
        return new Message(words.say("help.title"), blocks);
    }

    String mattermost(ChatWorkspace workspace, String command) {
        Words words = Words.in(workspace.language());
        String last = links.compose()
                .map(pages -> "\n" + pages(words, Markup.MATTERMOST, pages))
                .orElse("");
        return "#### " + words.say("help.title") + "\n" + lines(words, Markup.MATTERMOST, command) + last;
    }

    private static String lines(Words words, Markup markup, String command) {
        String typed = markup.bold(markup.escape(command));
        Stream<String> keys = markup == Markup.SLACK
                ? Stream.of("help.check", "help.submit", "help.shortcut", "help.mention", "help.link")
                : Stream.of("help.check", "help.submit", "help.link");
        return keys.map(key -> "• " + words.say(key, typed)).collect(Collectors.joining("\n"));
    }

    private static String pages(Words words, Markup markup, URI pages) {
        return words.say("help.pages", markup.link(pages, pages.toString()));
    }
}
