package dev.demur.evaluation;

import dev.demur.ShippedRules;
import java.nio.file.Path;
import java.util.List;

/** Posts made up for these tests. */
final class Posts {

    /** Discloses; the shipped rules block it. */
    static final String TELLS_ON_GUESTS =
            "To the 41 guests who've emptied the minibar every night for the past 12 days: who hurt you?";

    /** Harmless. */
    static final String GREETS = "Fresh bread from six o'clock. Good morning!";

    private Posts() {}

    /** One line of a corpus. */
    static String line(String id, String text, String kind, String accept) {
        return """
                {"id": "%s", "text": "%s", "lang": "en", "kind": "%s", "accept": [%s], "channel": "x", "industry": "hotel"}"""
                .formatted(id, text, kind, accept);
    }

    static List<Post> read(String part, String... lines) {
        return CorpusReader.read(Path.of("corpus", part + ".jsonl"), List.of(lines));
    }

    /** The posts as the shipped rules judge them. */
    static Evaluation judged(List<Post> posts) {
        return Evaluation.of(ShippedRules.DEFAULT, posts);
    }
}
