package dev.demur.rulefile;

import java.util.Set;

/** Finds what no shape can tell in a file whose shape is right. */
final class MeaningCheck {

    private static final Set<String> MARKS_NOTHING = Set.of("not", "channel", "source", "reply");

    private final FileProblems problems;

    MeaningCheck(FileProblems problems) {
        this.problems = problems;
    }

    void check(RuleFileKind kind, Content content) {
        if (kind == RuleFileKind.RULES) {
            content.items().forEach(this::rule);
        } else if (kind == RuleFileKind.LEXICON || kind == RuleFileKind.MESSAGES) {
            language(kind.nameIn(problems.file().name()), content.get("language"));
        }
    }

    private void rule(Content rule) {
        Content when = rule.get("when");
        if (!marks(when)) {
            Spot spot = new Spot("rule " + Quote.of(rule.get("id").text()), "'when'", "", when.node());
            String hint = "add terms, a pattern, an entity, near or a disclosure under 'all:'";
            problems.add(when.node(), spot, "nothing in 'when' points at words", hint);
        }
    }

    /** Whether there is a way for the condition to hold and to point at words of a draft. */
    private static boolean marks(Content condition) {
        var only = condition.entries().entrySet().iterator().next();
        return switch (only.getKey()) {
            case "all", "any" -> only.getValue().items().stream().anyMatch(MeaningCheck::marks);
            default -> !MARKS_NOTHING.contains(only.getKey());
        };
    }

    private void language(String expected, Content language) {
        if (!language.text().equals(expected)) {
            String message = "language " + Quote.of(language.text()) + " in a file called " + Quote.of(expected);
            Spot spot = new Spot("", "'language'", "", language.node());
            problems.add(language.node(), spot, message, "the file is named for its language");
        }
    }
}
