package dev.demur.measure;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.entity.Recognizers;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.rulefile.InvalidRuleFilesException;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** {@code presidio <file> [--list]}: precision and recall on presidio-research's sentences, with every error on demand. */
public final class Measure {

    private Measure() {}

    public static void main(String[] args) throws IOException {
        List<String> given = List.of(args);
        if (given.size() < 2 || !given.get(0).equals("presidio")) {
            System.err.println("usage: presidio <file> [--list]");
            return;
        }
        Tally tally = new Tally();
        CheckEngine engine = engine();
        PresidioSentence.readAll(Path.of(given.get(1)))
                .forEach(sentence -> tally.add(sentence, engine.identifiers(sentence.text())));
        System.out.print(tally.table());
        if (given.contains("--list")) {
            tally.errors().forEach(System.out::println);
        }
    }

    private static CheckEngine engine() {
        try {
            return new CheckEngine(
                    new RuleFileLoader(Recognizers.standardTypes()).load(RuleFiles.packaged(), "default"),
                    new OpenNlpAnnotator(Measure.class.getClassLoader()),
                    Clock.systemUTC());
        } catch (InvalidRuleFilesException e) {
            throw new IllegalStateException(e.render(), e);
        }
    }
}
