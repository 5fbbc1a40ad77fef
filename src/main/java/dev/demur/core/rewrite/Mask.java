package dev.demur.core.rewrite;

import dev.demur.core.entity.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts in the place of an identifier what kind of thing stood there; a name goes without a trace where it can. */
final class Mask implements Strategy {

    private static final String ANY = "any";

    @Override
    public String id() {
        return "mask";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        Map<String, String> masks = post.words().masks();
        List<Entity> entities = Problems.entities(problems);
        List<Change> unnamed =
                NamePlace.unnamed(post, Names.identified(post, problems).found());
        List<Change> changes = new ArrayList<>(unnamed);
        for (Entity entity : entities) {
            if (!unnamed.isEmpty() && Names.isName(entity)) {
                continue;
            }
            String mask = masks.getOrDefault(entity.type(), masks.getOrDefault(entity.group(), masks.get(ANY)));
            if (mask == null) {
                return List.of();
            }
            changes.add(new Change(entity.span(), mask));
        }
        return changes;
    }
}
