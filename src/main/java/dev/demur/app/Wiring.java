package dev.demur.app;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.CheckEngine;
import dev.demur.core.entity.Recognizers;
import dev.demur.core.rule.RuleFileValidator;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.TextAnnotator;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.rulefile.InvalidRuleFilesException;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.YamlRuleFileValidator;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Puts the parts together. The only place that knows which adapter stands behind which port. */
@ApplicationScoped
class Wiring {

    void start(@Observes StartupEvent started, ActiveChecker active) {
        RuleSet rules = active.state().checker().rules();
        Log.infof(
                "rule set %s, profile %s, rules: %d, files: %d",
                rules.digest(),
                rules.profile().name(),
                rules.rules().size(),
                active.state().files().size());
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    TextAnnotator annotator() {
        return new OpenNlpAnnotator(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    RuleFileLoader loader() {
        return new RuleFileLoader(Recognizers.standardTypes());
    }

    /** Rules that do not load end the start with what is wrong with them and nothing else: it is for their author. */
    @Produces
    @Singleton
    LiveChecker checker(
            RuleSettings settings,
            RuleFolder folder,
            RuleFileLoader loader,
            TextAnnotator annotator,
            Clock clock,
            CheckMetrics metrics) {
        try {
            LiveChecker checker = new LiveChecker(
                    loader,
                    settings.profile(),
                    folder.read(),
                    rules -> new MeteredChecker(new CheckEngine(rules, annotator, clock), metrics),
                    clock,
                    metrics);
            folder.follow(checker);
            return checker;
        } catch (InvalidRuleFilesException e) {
            throw new ConfigurationException(e.render()); // printed as it is, where others come with their stack
        }
    }

    @Produces
    @Singleton
    RuleFileValidator validator(RuleFileLoader loader, LiveChecker checker, RuleSettings settings) {
        return new YamlRuleFileValidator(loader, checker::files, settings.profile());
    }
}
