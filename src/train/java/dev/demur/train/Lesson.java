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
import java.util.Set;
import java.util.TreeSet;

/** A post to learn from, and whether it gives people away. Immutable. */
record Lesson(String source, Draft draft, boolean disclosing) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASS = "pass";

    /** The posts of a file, one JSON object a line; those that may be judged either way teach nothing and are left out. */
    static List<Lesson> read(Path file) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode post = JSON.readTree(line);
            Set<String> accepted = new TreeSet<>();
            post.get("accept").forEach(decision -> accepted.add(decision.asText()));
            if (!accepted.contains(PASS) || accepted.size() == 1) {
                lessons.add(new Lesson(file.toString(), draft(post), !accepted.contains(PASS)));
            }
        }
        return List.copyOf(lessons);
    }

    private static Draft draft(JsonNode post) {
        Channel channel = Channel.of(post.path("channel").asText()).orElse(Channel.OTHER);
        String answered = post.path("inReplyTo").asText(null);
        return new Draft(post.get("text").asText(), channel, null, answered, List.of(), List.of());
    }
}
