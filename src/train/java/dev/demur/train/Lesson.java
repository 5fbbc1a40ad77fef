package dev.demur.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A post to learn from, and whether it gives people away. Immutable.
 *
 * @param marks the words that do, each as it stands in the text; none where nobody has said which they are
 */
record Lesson(String source, Draft draft, boolean disclosing, List<String> marks) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASS = "pass";

    Lesson {
        marks = List.copyOf(marks);
    }

    /** A post of which nobody has said where it gives people away. */
    Lesson(String source, Draft draft, boolean disclosing) {
        this(source, draft, disclosing, List.of());
    }

    /** The posts of a file, one JSON object a line; those that may be judged either way teach nothing and are left out. */
    static List<Lesson> read(Path file) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode post = JSON.readTree(line);
            Set<String> accepted = new TreeSet<>();
            post.get("accept").forEach(decision -> accepted.add(decision.asText()));
            if (!accepted.contains(PASS) || accepted.size() == 1) {
                lessons.add(new Lesson(file.toString(), draft(post), !accepted.contains(PASS), marks(post)));
            }
        }
        return List.copyOf(lessons);
    }

    /**
     * The sentences that stand at these places, each as a post of its own; none where the post is a single one. Of a post
     * that gives people away only those are taken in which it does: what stands around them may be harmless or not.
     */
    List<Lesson> sentences(List<Span> places) {
        if (places.size() < 2) {
            return List.of();
        }
        List<Span> marked = marked();
        return places.stream()
                .filter(place -> !disclosing || marked.stream().anyMatch(place::overlaps))
                .map(place -> new Lesson(source, draft.with(place.in(draft.text())), disclosing))
                .toList();
    }

    private List<Span> marked() {
        List<Span> marked = new ArrayList<>();
        for (String mark : marks) {
            int start = draft.text().indexOf(mark);
            if (start >= 0) {
                marked.add(new Span(start, start + mark.length()));
            }
        }
        return marked;
    }

    private static List<String> marks(JsonNode post) {
        List<String> marks = new ArrayList<>();
        post.path("marks").forEach(mark -> marks.add(mark.asText()));
        return marks;
    }

    private static Draft draft(JsonNode post) {
        Channel channel = Channel.of(post.path("channel").asText()).orElse(Channel.OTHER);
        String answered = post.path("inReplyTo").asText(null);
        return new Draft(post.get("text").asText(), channel, null, answered, List.of(), List.of());
    }
}
