package dev.demur.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that a rules folder holds. */
enum RuleFileKind {
    RULES(""),
    PROFILE("profiles/"),
    LEXICON("lexicon/"),
    ENTITIES("entities/"),
    ORGANISATION(""),
    REFERENCES("");

    private final String folder;

    RuleFileKind(String folder) {
        this.folder = folder;
    }

    static Optional<RuleFileKind> of(@Nullable String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(RuleFileKind::id).toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a file of that name lies, relative to the rules folder. */
    String path(String fileName) {
        return folder + fileName;
    }

    /** Where its JSON Schema is among the packaged rules. */
    String schema() {
        return "/rules/schema/%s.schema.json".formatted(id());
    }
}
