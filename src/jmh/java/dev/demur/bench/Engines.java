package dev.demur.bench;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.entity.Recognizers;
import dev.demur.core.text.TextAnnotator;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.rulefile.InvalidRuleFilesException;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.RuleFiles;
import java.time.Clock;

/** Engines to measure: the shipped one, and one with as many rules as asked for. */
final class Engines {

    private static final TextAnnotator ANNOTATOR = new OpenNlpAnnotator(Engines.class.getClassLoader());

    private Engines() {}

    static CheckEngine shipped() {
        return engine(RuleFiles.packaged());
    }

    static CheckEngine withRules(int count) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            yaml.append(rule(i));
        }
        return engine(RuleFiles.packaged().with("made-up.yaml", yaml.toString()));
    }

    private static String rule(int number) {
        String terms = "terms: [\"secret plan " + number + "\", \"project x" + number + "\"]";
        String disclosure =
                "disclosure: {subject: group, cohort: {below: " + (number + 2) + "}, tone: kind, has: source}";
        String when =
                switch (number % 4) {
                    case 0 -> "{" + disclosure + "}";
                    case 1 -> "{all: [{" + terms + "}, {" + disclosure + "}]}";
                    default -> "{" + terms + "}";
                };
        return """
                - id: made-up-%d
                  title: Made up
                  why: To be measured.
                  category: made-up
                  severity: info
                  message: Made up.
                  when: %s
                  flags: ["[[x]]"]
                  passes: ["x"]
                """
                .formatted(number, when);
    }

    private static CheckEngine engine(RuleFiles files) {
        try {
            return new CheckEngine(
                    new RuleFileLoader(Recognizers.standardTypes()).load(files, "default"),
                    ANNOTATOR,
                    Clock.systemUTC());
        } catch (InvalidRuleFilesException e) {
            throw new IllegalStateException(e.render(), e);
        }
    }
}
