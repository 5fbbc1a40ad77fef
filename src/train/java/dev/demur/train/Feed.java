package dev.demur.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Posts and news as they come in, of people, papers and brands: what a second reader must not object to. Section h of the Broad Twitter
 * Corpus is kept to measure by.
 */
final class Feed {

    private static final List<String> SECTIONS = List.of("a", "b", "e", "g");
    private static final int SHORTEST = 20;

    /** With all of them, whatever is English would look harmless. */
    private static final int ONE_IN = 2;

    private static final Pattern SPACE_BEFORE_SIGN = Pattern.compile(" (?=[.,!?:;)\\]%…])");
    private static final Pattern SPACE_BEHIND_SIGN = Pattern.compile("(?<=[(\\[#@]) ");
    private static final Pattern SPACE_BEFORE_ENDING = Pattern.compile(" (?=(?:n't|['’](?:s|m|re|ll|ve|d))\\b)");

    private final Path folder;

    Feed(Path folder) {
        this.folder = folder;
    }

    List<Lesson> harmless() throws IOException {
        List<Lesson> lessons = new ArrayList<>(german());
        for (String section : SECTIONS) {
            List<Post> posts = Corpora.conll(folder.resolve("broad-twitter-corpus/" + section + ".conll"));
            for (int i = 0; i < posts.size(); i += ONE_IN) {
                add("feed, English", written(posts.get(i).tokens()), lessons);
            }
        }
        return lessons;
    }

    /** What was not trained on. */
    List<Lesson> kept() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Post post : Corpora.conll(folder.resolve("broad-twitter-corpus/h.conll"))) {
            add("feed, English, kept", written(post.tokens()), lessons);
        }
        return lessons;
    }

    private List<Lesson> german() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("smartdata-de/train.jsonl"))) {
            JsonNode document = new ObjectMapper().readTree(line);
            add("feed, German", document.get("text").asText().strip(), lessons);
        }
        return lessons;
    }

    private static void add(String source, String text, List<Lesson> lessons) {
        if (text.length() >= SHORTEST) {
            Draft draft = new Draft(text, Channel.X, null, null, List.of(), List.of());
            lessons.add(new Lesson(source, draft, false));
        }
    }

    /** As it was typed, as far as its tokens tell. */
    private static String written(List<String> tokens) {
        String text = String.join(" ", tokens);
        for (Pattern space : List.of(SPACE_BEFORE_SIGN, SPACE_BEHIND_SIGN, SPACE_BEFORE_ENDING)) {
            text = space.matcher(text).replaceAll("");
        }
        return text;
    }
}
