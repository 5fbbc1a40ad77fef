package dev.demur.core.rewrite;

import dev.demur.core.entity.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts in the place of an identifier what kind of thing stood there. */
final class Mask implements Strategy {

    private static final String ANY = "any";

    @Override
    public String id() {
        return "mask";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        Map<String, String> masks = post.words().masks();
        List<Change> changes = new ArrayList<>();
        for (Entity entity : Problems.entities(problems)) {
            String mask = masks.getOrDefault(entity.type(), masks.getOrDefault(entity.group(), masks.get(ANY)));
            if (mask == null) {
                return List.of();
            }
            changes.add(new Change(entity.span(), mask));
        }
        return changes;
    }
}
