package dev.demur.rulefile;

import java.util.Map;
import java.util.Set;

/** Finds types of identifier that nothing recognises. */
final class EntityCheck {

    private final SourceFile file;
    private final Set<String> recognized;
    private final Problems problems;

    EntityCheck(SourceFile file, Set<String> recognized, Problems problems) {
        this.file = file;
        this.recognized = recognized;
        this.problems = problems;
    }

    void check(Content content) {
        content.map("entities", entity -> entity).forEach(this::entity);
    }

    private void entity(String type, Content entity) {
        Map<String, Content> entries = entity.entries();
        if (!recognized.contains(type) && !entries.containsKey("pattern")) {
            String message = "entity type " + Quote.of(type) + " is not recognised by itself and has no pattern";
            problems.add(file.problem(
                    file.place(entity.node()),
                    message,
                    Suggestion.among(recognized)
                            .nearest(type)
                            .map(nearest -> "did you mean '" + nearest + "'?")
                            .orElse("add a 'pattern'")));
        }
    }
}
