package dev.demur.train;

import dev.demur.train.Post.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;

/**
 * Copies of a post as people also type: in lower case, in capitals, with other people in it. Draws by a fixed seed, so
 * the same posts give the same copies.
 */
final class Typings {

    private static final long SEED = 20_251_125;
    private static final double IN_LOWER_CASE = 0.35;
    private static final double IN_CAPITALS = 0.15;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int swaps;
    private final List<String> given;
    private final List<String> family;

    Typings(Map<String, SortedSet<String>> lists, Recipe recipe) {
        this.swaps = recipe.swaps();
        this.given = List.copyOf(lists.get("given-" + recipe.language()));
        this.family = List.copyOf(lists.get("family-" + recipe.language()));
    }

    /** The posts and, after them, their copies. */
    List<Post> copies(List<Post> posts) {
        List<Post> all = new ArrayList<>(posts);
        for (Post post : posts) {
            if (draw(IN_LOWER_CASE)) {
                all.add(lower(post));
            }
            if (draw(IN_CAPITALS)) {
                all.add(upper(post));
            }
            for (int i = 0; i < swaps && !post.names().isEmpty(); i++) {
                all.add(retyped(withOtherPeople(post)));
            }
        }
        return all;
    }

    private Post retyped(Post post) {
        double kind = random.nextDouble();
        return kind < 0.25 ? lower(post) : kind < 0.35 ? upper(post) : post;
    }

    private boolean draw(double share) {
        return random.nextDouble() < share;
    }

    private static Post lower(Post post) {
        return new Post(
                post.tokens().stream()
                        .map(token -> token.toLowerCase(Locale.ROOT))
                        .toList(),
                post.names());
    }

    private static Post upper(Post post) {
        return new Post(
                post.tokens().stream()
                        .map(token -> token.toUpperCase(Locale.ROOT))
                        .toList(),
                post.names());
    }

    /** The last of several words is taken for a family name, a single word for a given name. */
    private Post withOtherPeople(Post post) {
        List<String> tokens = new ArrayList<>(post.tokens());
        for (Name name : post.names()) {
            for (int i = name.from(); i < name.to(); i++) {
                if (tokens.get(i).length() > 1) {
                    tokens.set(i, cased(drawn(i > name.from()), tokens.get(i)));
                }
            }
        }
        return new Post(tokens, post.names());
    }

    private String drawn(boolean familyName) {
        List<String> names = familyName ? family : given;
        return names.get(random.nextInt(names.size()));
    }

    private static String cased(String name, String model) {
        if (model.equals(model.toLowerCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return model.equals(model.toUpperCase(Locale.ROOT)) ? name.toUpperCase(Locale.ROOT) : name;
    }
}
