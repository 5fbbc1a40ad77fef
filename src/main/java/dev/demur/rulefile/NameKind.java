package dev.demur.rulefile;

/** What the names in rule files are names of, and where each gets its name. */
enum NameKind {
    RULE("rule", "rules stand in the files of the rules folder"),
    REFERENCE("reference", "references stand in references.yaml"),
    PROFILE("profile", "profiles stand in profiles/<name>.yaml"),
    THRESHOLD("threshold", "thresholds stand under 'thresholds' in the profile"),
    BEHAVIOUR("behaviour", "behaviours and their groups stand under 'behaviours' in a lexicon"),
    CATEGORY("category", "categories stand under 'sensitive' in a lexicon"),
    ENTITY(
            "entity type",
            "entity types stand under 'entities' in entities/<group>.yaml, whose names are types as well"),
    CLASS("class", "classes stand under 'classes' in the lexicon");

    private final String noun;
    private final String home;

    NameKind(String noun, String home) {
        this.noun = noun;
        this.home = home;
    }

    String noun() {
        return noun;
    }

    /** A sentence on where such names come from. */
    String home() {
        return home;
    }
}
