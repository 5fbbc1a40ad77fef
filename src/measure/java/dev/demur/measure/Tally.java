package dev.demur.measure;

import dev.demur.core.entity.Entity;
import dev.demur.measure.PresidioSentence.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what was found, missed and made up. An expected span is found when one of the same type overlaps it; a found one
 * is right when it overlaps an expected one of its type.
 */
final class Tally {

    private static final String ALL = "all shared types";
    private static final String PERSON = "PERSON";

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();
    private int people;
    private int leftOut;

    void add(PresidioSentence sentence, List<Entity> found) {
        boolean place = sentence.isAboutPublicPlace();
        for (Labelled expected : sentence.spans()) {
            people += expected.type().equals(PERSON) ? 1 : 0;
            if (PresidioTypes.isShared(expected.type())) {
                if (expected.type().equals(PresidioTypes.ADDRESS)
                        && (place || !PresidioTypes.isHouse(expected.span().in(sentence.text())))) {
                    leftOut++;
                } else {
                    expect(sentence, expected, found);
                }
            }
        }
        for (Entity entity : found) {
            boolean ofPlace = place && PresidioTypes.of(entity.type()).equals(PresidioTypes.ADDRESS);
            if (!ofPlace && !entity.group().equals(PresidioTypes.NOT_LABELLED)) {
                check(sentence, entity);
            }
        }
    }

    private void expect(PresidioSentence sentence, Labelled expected, List<Entity> found) {
        boolean hit = found.stream()
                .anyMatch(entity -> PresidioTypes.of(entity.type()).equals(expected.type())
                        && entity.span().overlaps(expected.span()));
        count(expected.type(), hit ? 0 : 1);
        if (!hit) {
            errors.add("missed %s %s".formatted(expected.type(), marked(sentence.text(), expected.span())));
        }
    }

    private void check(PresidioSentence sentence, Entity entity) {
        String type = PresidioTypes.of(entity.type());
        boolean right = sentence.spans().stream()
                .anyMatch(expected ->
                        expected.type().equals(type) && expected.span().overlaps(entity.span()));
        count(type, right ? 2 : 3);
        if (!right) {
            errors.add("made up %s %s".formatted(entity.type(), marked(sentence.text(), entity.span())));
        }
    }

    private void count(String type, int column) {
        counts.computeIfAbsent(type, none -> new int[4])[column]++;
        counts.computeIfAbsent(ALL, none -> new int[4])[column]++;
    }

    private static String marked(String text, dev.demur.core.text.Span span) {
        String all = text.substring(0, span.start()) + "[[" + span.in(text) + "]]" + text.substring(span.end());
        return all.replace("\n", "\\n");
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    String table() {
        StringBuilder table =
                new StringBuilder(line("type", "expected", "found", "recall", "right", "wrong", "precision"));
        counts.forEach((type, n) ->
                table.append(line(type, n[0] + n[1], n[0], share(n[0], n[1]), n[2], n[3], share(n[2], n[3]))));
        return table.append(
                        "%d addresses of places for everybody, streets without a house and postcodes alone left out; %d names of people not counted here%n"
                                .formatted(leftOut, people))
                .toString();
    }

    private static String line(Object... cells) {
        return "%-20s %8s %6s %9s %6s %6s %9s%n".formatted(cells);
    }

    private static String share(int part, int rest) {
        return part + rest == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / (part + rest));
    }
}
