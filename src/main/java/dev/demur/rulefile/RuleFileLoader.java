package dev.demur.rulefile;

import dev.demur.core.entity.EntityRules;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleFileProblem;
import dev.demur.core.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a rule set of rule files, all of it or nothing. Immutable, thread-safe. */
public final class RuleFileLoader {

    private final Set<String> entityTypes;

    /** A loader for rules that may ask for these types of identifier. */
    public RuleFileLoader(Set<String> entityTypes) {
        this.entityTypes = Set.copyOf(entityTypes);
    }

    /** The rule set under one of its profiles; or every problem of every file at once. */
    public RuleSet load(RuleFiles files, String profile) throws InvalidRuleFilesException {
        FileSetCheck check = FileSetCheck.of(files, profile, entityTypes, "");
        if (!check.problems().isEmpty()) {
            throw new InvalidRuleFilesException(files, check.problems());
        }
        return bind(check, files, profile);
    }

    /** What is wrong with the files; of two that claim the same name, {@code last} is to blame. */
    List<RuleFileProblem> problems(RuleFiles files, String profile, String last) {
        return FileSetCheck.of(files, profile, entityTypes, last).problems();
    }

    private static EntityRules entities(FileSetCheck check) {
        EntityBinding binding = new EntityBinding();
        check.named(RuleFileKind.ENTITIES).forEach(binding::add);
        return binding.rules();
    }

    private static RuleSet bind(FileSetCheck check, RuleFiles files, String profile) {
        Map<String, Reference> references = new HashMap<>();
        check.contents(RuleFileKind.REFERENCES).forEach(file -> references.putAll(RuleBinding.references(file)));
        RuleBinding binding = new RuleBinding(references);
        List<Rule> rules = check.contents(RuleFileKind.RULES).stream()
                .flatMap(file -> binding.rules(file).stream())
                .toList();
        return new RuleSet(
                RuleSetDigest.of(files, profile),
                rules,
                ProfileBinding.profile(profile, check.line(profile)),
                check.contents(RuleFileKind.LEXICON).stream()
                        .map(LexiconBinding::lexicon)
                        .toList(),
                entities(check),
                check.contents(RuleFileKind.REFERENCES).stream()
                        .flatMap(file -> RuleBinding.citations(file).stream())
                        .toList(),
                check.contents(RuleFileKind.ORGANISATION).stream()
                        .flatMap(file -> OrganisationBinding.allowances(file).stream())
                        .toList(),
                Catalogs.of(check.contents(RuleFileKind.MESSAGES), references));
    }
}
