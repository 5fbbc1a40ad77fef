package dev.demur.rulefile;

import dev.demur.rulefile.Names.Occurrence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Holds single scalars of one file against what may stand in their place. Not thread-safe. */
final class ScalarCheck {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NEARLY_ONE = Pattern.compile("-?0*[0-9]{1,3}([_,.' ]?[0-9]{3})*");
    private static final int MAX_DIGITS = 18;

    private final FileProblems problems;
    private final Names names;
    private final Set<String> classes;

    ScalarCheck(FileProblems problems, Names names, Set<String> classes) {
        this.problems = problems;
        this.names = names;
        this.classes = classes;
    }

    void text(ScalarNode scalar, Spot spot, Format format) {
        if (scalar.getValue().isBlank()) {
            problems.add(scalar, spot, spot.what() + " is blank", spot.description());
            return;
        }
        format.check().mistake(scalar.getValue(), classes).ifPresent(mistake -> problems.add(scalar, spot, mistake));
    }

    void name(ScalarNode scalar, Spot spot, Shape.Name name) {
        SourceFile file = problems.file();
        Occurrence occurrence = new Occurrence(name.kind(), scalar.getValue(), file, scalar, spot.context());
        if (name.declares()) {
            names.give(occurrence, problems.problems());
            text(scalar, spot, Format.KEBAB);
        } else {
            names.use(occurrence);
        }
    }

    void number(ScalarNode scalar, Spot spot, Shape.WholeNumber number) {
        number(scalar, spot, number.min(), number.max(), number.noun());
    }

    void limit(ScalarNode scalar, Spot spot, Shape.Limit limit) {
        if (scalar.getValue().matches("[-+]?[0-9].*")) {
            number(scalar, spot, 0, Long.MAX_VALUE, limit.noun());
        } else {
            name(scalar, spot, Shape.Name.to(NameKind.THRESHOLD));
        }
    }

    private void number(ScalarNode scalar, Spot spot, long min, long max, String noun) {
        String value = scalar.getValue();
        boolean isPlain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        if (!isPlain || !WHOLE_NUMBER.matcher(value).matches()) {
            String hint = NEARLY_ONE.matcher(value).matches() ? "write " + plain(value) : "";
            problems.add(scalar, spot, spot.what() + " must be " + noun + ", not " + Quote.of(value), hint);
        } else if (value.length() > MAX_DIGITS) {
            problems.add(scalar, spot, spot.what() + " is too large", "at most " + MAX_DIGITS + " digits");
        } else if (Long.parseLong(value) < min || Long.parseLong(value) > max) {
            String range = "from " + min + (max == Long.MAX_VALUE ? " up" : " to " + max);
            problems.add(scalar, spot, spot.what() + " is out of range", range);
        }
    }

    private static String plain(String number) {
        return number.replaceAll("[_,.' ]", "").replaceAll("^(-?)0+(?=[0-9])", "$1");
    }

    void flag(ScalarNode scalar, Spot spot) {
        if (!Content.FLAGS.containsKey(scalar.getValue())) {
            String hint = Suggestion.among(List.of("yes", "no")).hint(scalar.getValue());
            problems.add(scalar, spot, spot.what() + " must be yes or no, not " + Quote.of(scalar.getValue()), hint);
        }
    }

    void choice(ScalarNode scalar, Spot spot, Shape.Choice choice) {
        if (!choice.names().contains(scalar.getValue())) {
            String all = "one of " + String.join(", ", choice.names());
            String hint = Suggestion.among(choice.names()).hint(scalar.getValue(), all);
            problems.add(scalar, spot, "unknown " + choice.what() + " " + Quote.of(scalar.getValue()), hint);
        }
    }

    /** An expression and its replacement. */
    void rewrite(ScalarNode match, ScalarNode replacement, Spot spot) {
        Optional<Mistake> broken = RegexCheck.wordMistake(match.getValue());
        broken.ifPresent(mistake -> problems.add(match, spot, mistake));
        if (broken.isEmpty()) {
            RegexCheck.replacementMistake(match.getValue(), replacement.getValue())
                    .ifPresent(mistake -> problems.add(replacement, spot, mistake));
        }
    }
}
