package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import dev.demur.core.rule.RuleFileValidator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Checks one YAML file in the company of the files now in force: as if it were added to them, or took one's place. */
public final class YamlRuleFileValidator implements RuleFileValidator {

    private static final String DEFAULT_NAME = "rules.yaml";

    private final RuleFileLoader loader;
    private final Supplier<RuleFiles> current;
    private final String profile;

    /** A validator that asks anew for the current files each time. */
    public YamlRuleFileValidator(RuleFileLoader loader, Supplier<RuleFiles> current, String profile) {
        this.loader = loader;
        this.current = current;
        this.profile = profile;
    }

    /**
     * Problems of the file first, then those it would cause in others. The name says what kind of file it is; a blank
     * one counts as {@code rules.yaml}.
     */
    @Override
    public List<RuleFileProblem> validate(String fileName, String yaml) {
        String name = fileName.isBlank() ? DEFAULT_NAME : fileName.strip();
        return loader.problems(current.get().with(name, yaml), profile, name).stream()
                .sorted(Comparator.comparing(problem -> !problem.file().equals(name)))
                .toList();
    }
}
