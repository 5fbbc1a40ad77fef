package dev.demur.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.train.Post.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the annotated sets. A handle is no name, whatever a set says; "#" and "@" are tokens of their own. */
final class Corpora {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*|\\p{N}+|\\S");

    private Corpora() {}

    /** Columns parted by tabs, the last one the label; a blank line ends a post. */
    static List<Post> conll(Path file) throws IOException {
        return columns(file, 0, -1);
    }

    /** Word in the second column, outer label in the third; the source in lines that start with "#". */
    static List<Post> germEval(Path file) throws IOException {
        return columns(file, 1, 2);
    }

    private static List<Post> columns(Path file, int word, int label) throws IOException {
        List<Post> posts = new ArrayList<>();
        Labelled current = new Labelled();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t");
            boolean source = word > 0 && line.startsWith("#\t");
            if (line.isBlank()) {
                current.flush(posts);
                current = new Labelled();
            } else if (!source && !parts[word].isBlank()) {
                current.add(parts[word], parts[label < 0 ? parts.length - 1 : label]);
            }
        }
        current.flush(posts);
        return posts;
    }

    /** Texts with typed entities and offsets. */
    static List<Post> smartData(Path file) throws IOException {
        List<Post> posts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode document = json.readTree(line);
            smartDocument(document, posts);
        }
        return posts;
    }

    private static void smartDocument(JsonNode document, List<Post> posts) {
        String text = document.get("text").asText();
        Labelled current = new Labelled();
        Matcher tokens = TOKEN.matcher(text);
        int last = 0;
        while (tokens.find()) {
            String between = text.substring(last, tokens.start());
            boolean afterStop = !current.tokens.isEmpty()
                    && Set.of(".", "!", "?").contains(current.tokens.get(current.tokens.size() - 1))
                    && !between.isEmpty()
                    && current.tokens.size() > 3;
            if (between.indexOf('\n') >= 0 || afterStop) {
                current.flush(posts);
                current = new Labelled();
            }
            current.add(tokens.group(), label(document, tokens.start(), last));
            last = tokens.end();
        }
        current.flush(posts);
    }

    private static String label(JsonNode document, int start, int last) {
        for (JsonNode entity : document.get("entities")) {
            if (entity.get("type").asText().equals("person")
                    && entity.get("start").asInt() <= start
                    && start < entity.get("end").asInt()) {
                return last <= entity.get("start").asInt() ? "B-PER" : "I-PER";
            }
        }
        return "O";
    }

    /** Tokens and labels gathered line by line. */
    private static final class Labelled {
        private final List<String> tokens = new ArrayList<>();
        private final List<Boolean> begins = new ArrayList<>();
        private final List<Boolean> person = new ArrayList<>();

        void add(String token, String label) {
            String plain = label.toLowerCase(Locale.ROOT);
            boolean isPerson = plain.endsWith("-per") || plain.endsWith("-person");
            boolean handle = token.startsWith("@")
                    || (!tokens.isEmpty() && tokens.get(tokens.size() - 1).equals("@"));
            boolean begin = plain.startsWith("b-");
            if (token.length() > 1 && (token.charAt(0) == '@' || token.charAt(0) == '#')) {
                put(token.substring(0, 1), false, false);
                put(token.substring(1), isPerson && !handle, begin);
            } else {
                put(token, isPerson && !handle, begin);
            }
        }

        private void put(String token, boolean isPerson, boolean begin) {
            boolean follows = !person.isEmpty() && person.get(person.size() - 1);
            tokens.add(token);
            person.add(isPerson);
            begins.add(isPerson && (begin || !follows));
        }

        void flush(List<Post> posts) {
            if (tokens.isEmpty()) {
                return;
            }
            List<Name> names = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (begins.get(i)) {
                    int end = i + 1;
                    while (end < tokens.size() && person.get(end) && !begins.get(end)) {
                        end++;
                    }
                    names.add(new Name(i, end));
                }
            }
            posts.add(new Post(tokens, names));
        }
    }
}
