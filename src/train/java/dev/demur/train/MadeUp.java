package dev.demur.train;

import dev.demur.train.Post.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The made-up sentences, each several times with names drawn from the lists by a fixed seed. */
final class MadeUp {

    private static final long SEED = 31;
    private static final Pattern SLOT = Pattern.compile("\\{([GFOPI])}");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<String, List<String>> names;

    private MadeUp(Map<String, SortedSet<String>> lists, String language) {
        this.names = Map.of(
                "G", List.copyOf(lists.get("given-" + language)),
                "F", List.copyOf(lists.get("family-" + language)),
                "O", List.copyOf(lists.get("given-other")),
                "P", List.copyOf(lists.get("places")),
                "I", List.of("ABCDEFGHIJKLMNOPRSTUVWZ".split("")));
    }

    static List<Post> posts(Path file, Map<String, SortedSet<String>> lists, Recipe recipe) throws IOException {
        MadeUp drawing = new MadeUp(lists, recipe.language());
        List<Post> posts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            for (int i = 0; i < recipe.madeUp() && !line.startsWith("#"); i++) {
                posts.add(parse(drawing.fill(line)));
            }
        }
        return posts;
    }

    private String fill(String line) {
        return SLOT.matcher(line)
                .replaceAll(slot -> Matcher.quoteReplacement(drawn(names.getOrDefault(slot.group(1), List.of()))));
    }

    private String drawn(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Post parse(String line) {
        List<String> tokens = new ArrayList<>();
        List<Name> found = new ArrayList<>();
        int from = -1;
        for (String part :
                line.replace("[[", " [[ ").replace("]]", " ]] ").strip().split("\\s+")) {
            if (part.equals("[[")) {
                from = tokens.size();
            } else if (part.equals("]]")) {
                found.add(new Name(from, tokens.size()));
            } else {
                tokens.add(part);
            }
        }
        return new Post(tokens, found);
    }
}
