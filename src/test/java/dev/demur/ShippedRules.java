package dev.demur;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.entity.Recognizers;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.TextAnnotator;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.rulefile.InvalidRuleFilesException;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.RuleFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The rules in {@code rules/} with the real models, loaded once for all tests. */
public final class ShippedRules {

    /** The models. */
    public static final TextAnnotator ANNOTATOR = new OpenNlpAnnotator(ShippedRules.class.getClassLoader());

    /** A day that does not pass. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    /** The default profile. */
    public static final CheckEngine DEFAULT = engine("default");

    /** The default profile without the second reader: what the rules alone find. */
    public static final CheckEngine FIRST_READER = withoutSecondReader();

    private ShippedRules() {}

    /** An engine that judges by one of the shipped profiles. */
    public static CheckEngine engine(String profile) {
        return engine(Path.of("rules"), profile);
    }

    /** An engine that judges by one of the profiles of a folder with rules. */
    public static CheckEngine engine(Path folder, String profile) {
        return new CheckEngine(load(RuleFiles.in(folder), profile), ANNOTATOR, CLOCK);
    }

    /** The shipped rules with one file put in the place of another. */
    public static CheckEngine with(String name, String text) {
        return new CheckEngine(load(RuleFiles.in(Path.of("rules")).with(name, text), "default"), ANNOTATOR, CLOCK);
    }

    private static CheckEngine withoutSecondReader() {
        String profile = "extends: default\ndisabled: [reads-like-disclosure]\nweights:\n  reads-harmless: 0\n";
        RuleFiles files = RuleFiles.in(Path.of("rules")).with("profiles/without.yaml", profile);
        return new CheckEngine(load(files, "without"), ANNOTATOR, CLOCK);
    }

    private static RuleSet load(RuleFiles files, String profile) {
        try {
            return new RuleFileLoader(Recognizers.standardTypes()).load(files, profile);
        } catch (InvalidRuleFilesException e) {
            throw new IllegalStateException(e.render(), e);
        }
    }
}
