package dev.demur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a command line once, from left to right. */
final class OptionsReader {

    private final Iterator<String> rest;
    private final List<Path> files = new ArrayList<>();
    private final Map<Dimension, Set<String>> only = Options.noFilter();
    private @Nullable Listing list;
    private boolean revealBlind;
    private boolean updateBaseline;
    private @Nullable String lowerBecause;
    private Path rules = Path.of("rules");
    private String profile = "default";
    private Path html = Path.of("target/evaluation/report.html");

    private OptionsReader(List<String> arguments) {
        this.rest = arguments.iterator();
    }

    static Options read(String... arguments) {
        OptionsReader reader = new OptionsReader(List.of(arguments));
        while (reader.rest.hasNext()) {
            reader.take(reader.rest.next());
        }
        return reader.options();
    }

    private void take(String argument) {
        switch (argument) {
            case "--part" -> only(Dimension.PART, argument);
            case "--lang" -> only(Dimension.LANGUAGE, argument);
            case "--kind" -> only(Dimension.KIND, argument);
            case "--industry" -> only(Dimension.INDUSTRY, argument);
            case "--channel" -> only(Dimension.CHANNEL, argument);
            case "--list" -> list = Listing.named(value(argument));
            case "--reveal-blind" -> revealBlind = true;
            case "--rules" -> rules = Path.of(value(argument));
            case "--profile" -> profile = value(argument);
            case "--html" -> html = Path.of(value(argument));
            case "--update-baseline" -> updateBaseline = true;
            case "--lower-baseline" -> lowerBecause = value(argument);
            default -> file(argument);
        }
    }

    private void only(Dimension dimension, String argument) {
        only.put(dimension, Set.copyOf(List.of(value(argument).split(",", -1))));
    }

    private void file(String argument) {
        if (argument.startsWith("-")) {
            throw new WrongArgumentException("there is no " + argument);
        }
        files.add(Path.of(argument));
    }

    private String value(String argument) {
        String value = rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            throw new WrongArgumentException(argument + " needs a value");
        }
        return value;
    }

    private Options options() {
        Options options =
                new Options(files, only, list, revealBlind, rules, profile, html, updateBaseline, lowerBecause);
        boolean changesBaseline = updateBaseline || lowerBecause != null;
        if (changesBaseline && !options.wholeCorpus()) {
            throw new WrongArgumentException("the baseline is about the whole committed corpus, judged by the default "
                    + "profile of rules/: leave out files, filters, --rules and --profile");
        }
        return options;
    }
}
