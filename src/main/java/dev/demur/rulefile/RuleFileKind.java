package dev.demur.rulefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of rule file. The name of a file says which it is. */
enum RuleFileKind {
    REFERENCES("references", "give each reference an id with 'name: …' and 'why: …' below it"),
    PROFILE("profiles/([^/]+)", "start with 'extends: default', or with 'thresholds:'"),
    LEXICON("lexicon/([^/]+)", "start with 'language: …' and 'name: …'"),
    ENTITIES("entities/([^/]+)", "start with 'entities:', and below it the types of identifier"),
    MESSAGES("messages/([^/]+)", "start with 'language: …'"),
    ORGANISATION("organisation", "start with 'domains:', 'numbers:', 'addresses:' or 'people:'"),
    RULES("[^/]+", "a file of rules is a list; start each rule with '- id: …'");

    private static final String ENDING = "\\.ya?ml";

    private final Pattern fileName;
    private final String start;

    RuleFileKind(String fileName, String start) {
        this.fileName = Pattern.compile(fileName + ENDING);
        this.start = start;
    }

    /** The kind of file that is called so; nothing when no rule file can be. */
    static Optional<RuleFileKind> of(String fileName) {
        return List.of(values()).stream()
                .filter(kind -> kind.fileName.matcher(fileName).matches())
                .findFirst();
    }

    /** Whether a file of that name is of this kind. */
    boolean is(String fileName) {
        return of(fileName).filter(this::equals).isPresent();
    }

    /** What a profile, a lexicon, a group of identifiers or a language of messages is called by its file; empty for the other kinds. */
    String nameIn(String file) {
        Matcher matcher = fileName.matcher(file);
        return matcher.matches() && matcher.groupCount() == 1 ? matcher.group(1) : "";
    }

    String schemaName() {
        return name().toLowerCase(Locale.ROOT) + ".schema.json";
    }

    String title() {
        return switch (this) {
            case RULES -> "Rules";
            case REFERENCES -> "References that rules rest on";
            case PROFILE -> "A profile: how strictly rules apply";
            case LEXICON -> "The lexicon of one language";
            case ENTITIES -> "One group of identifiers, and the words around them";
            case MESSAGES -> "What is said to people in one language";
            case ORGANISATION -> "What of the organisation's own may stand in its posts";
        };
    }

    Shape shape() {
        return switch (this) {
            case RULES -> RuleShape.RULES;
            case REFERENCES -> RuleShape.REFERENCES;
            case PROFILE -> ProfileShape.PROFILE;
            case LEXICON -> LexiconShape.LEXICON;
            case ENTITIES -> EntityShape.ENTITIES;
            case MESSAGES -> MessagesShape.MESSAGES;
            case ORGANISATION -> OrganisationShape.ORGANISATION;
        };
    }

    /** What a file of this kind gives names to, beside its own. */
    List<NameKind> gives() {
        return switch (this) {
            case RULES -> List.of(NameKind.RULE);
            case REFERENCES -> List.of(NameKind.REFERENCE);
            case PROFILE -> List.of(NameKind.THRESHOLD);
            case LEXICON -> List.of(NameKind.BEHAVIOUR, NameKind.CATEGORY);
            case ENTITIES -> List.of(NameKind.ENTITY);
            case MESSAGES, ORGANISATION -> List.of();
        };
    }

    /** A hint on how such a file starts. */
    String start() {
        return start;
    }
}
