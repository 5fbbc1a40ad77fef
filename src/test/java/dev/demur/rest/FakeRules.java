package dev.demur.rest;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.entity.EntityRules;
import dev.demur.core.rule.Condition;
import dev.demur.core.rule.Example;
import dev.demur.core.rule.Message;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleFileProblem;
import dev.demur.core.rule.RuleFileValidator;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.rule.Threshold;
import dev.demur.core.text.Expression;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the service on a checker and a validator that are made up, so that the tests of HTTP need no rules. */
public final class FakeRules implements QuarkusTestProfile {

    static final RuleId COHORT = new RuleId("small-cohort-behaviour");
    static final RuleId RETURNS = new RuleId("guaranteed-returns");

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FakeActive.class, FakeValidator.class);
    }

    static RuleSet rules() {
        Profile profile = new Profile(
                "strict",
                Map.of("small-cohort", 100L, "near", 5L),
                Map.of(),
                Map.of(COHORT, Severity.BLOCK),
                Set.of(RETURNS));
        return new RuleSet("sha256:cafe", List.of(cohort(), returns()), profile, List.of(), EntityRules.NONE);
    }

    private static Rule cohort() {
        Condition near = new Condition.Near(
                new Condition.Terms(List.of("people")),
                new Condition.Regex(Expression.anyCase("\\d+")),
                new Threshold.Named("near"));
        return new Rule(
                COHORT,
                "Shows what a few people did",
                "A few people can be found.",
                "behaviour",
                Severity.REVIEW,
                new Message("Shows what {count} people did[, {repetition}]."),
                List.of(new Reference("GDPR Recital 26", "Singling out is identification.")),
                new Condition.All(List.of(near, new Condition.Not(new Condition.ReplyIs(true)))),
                List.of(),
                Set.of(),
                Rule.ExamplesAre.POST,
                List.of(Example.parse("To the [[53 people]] who watched [[every day]]")),
                List.of(Example.parse("To everyone who watched")),
                List.of());
    }

    private static Rule returns() {
        return new Rule(
                RETURNS,
                "Promises a return",
                "Nobody can.",
                "finance",
                Severity.INFO,
                new Message("Promises a return."),
                List.of(),
                new Condition.Terms(List.of("guaranteed")),
                List.of(),
                Set.of(),
                Rule.ExamplesAre.POST,
                List.of(Example.parse("Returns are [[guaranteed]]!")),
                List.of(Example.parse("an unguaranteed loan")),
                List.of());
    }

    /** A state that never changes, with a reload that failed. */
    @Alternative
    @Singleton
    static final class FakeActive implements ActiveChecker {

        private final State state = new State(
                new FakeChecker(rules()),
                List.of("behaviour.yaml", "profiles/strict.yaml"),
                Instant.parse("2026-01-05T09:30:00Z"),
                List.of(problem("behaviour.yaml")),
                Instant.parse("2026-01-05T10:00:00Z"));

        @Override
        public State state() {
            return state;
        }
    }

    /** Finds the one typo it knows. */
    @Alternative
    @Singleton
    static final class FakeValidator implements RuleFileValidator {

        @Override
        public List<RuleFileProblem> validate(String fileName, String yaml) {
            return yaml.contains("severty") ? List.of(problem(fileName)) : List.of();
        }
    }

    private static RuleFileProblem problem(String file) {
        return new RuleFileProblem(
                file, 3, 5, 7, "    severty: block", "unknown key 'severty'", "did you mean 'severity'?");
    }
}
