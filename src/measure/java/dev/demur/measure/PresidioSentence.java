package dev.demur.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One sentence of presidio-research's generated set, what it should be found to hold in order.
 *
 * <p>The set cuts an address into pieces: the flat, the number, the street and the postcode are spans of their own when a
 * template names them apart. Pieces with nothing but white space, commas and quote marks between them are one address here.
 *
 * @param masked the template it was made of, kinds of identifier in double braces
 */
record PresidioSentence(String text, String masked, List<Labelled> spans) {

    /** A span and its type in the set's own words. */
    record Labelled(String type, Span span) {}

    static List<PresidioSentence> readAll(Path file) throws IOException {
        List<PresidioSentence> sentences = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
            String text = node.get("full_text").asText();
            sentences.add(new PresidioSentence(
                    text, node.get("masked").asText(), joined(labelled(node.get("spans"), text), text)));
        }
        return sentences;
    }

    /** Offsets of the set count code points. */
    private static List<Labelled> labelled(JsonNode spans, String text) {
        List<Labelled> labelled = new ArrayList<>();
        for (JsonNode span : spans) {
            int start = text.offsetByCodePoints(0, span.get("start_position").asInt());
            int end = text.offsetByCodePoints(0, span.get("end_position").asInt());
            labelled.add(new Labelled(span.get("entity_type").asText(), new Span(start, end)));
        }
        labelled.sort(Comparator.comparing(Labelled::span));
        return labelled;
    }

    private static List<Labelled> joined(List<Labelled> spans, String text) {
        List<Labelled> joined = new ArrayList<>();
        for (Labelled next : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && isOneAddress(joined.get(last), next, text)) {
                Span whole = joined.get(last).span().union(next.span());
                joined.set(last, new Labelled(PresidioTypes.ADDRESS, whole));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isOneAddress(Labelled one, Labelled next, String text) {
        boolean address = one.type().equals(PresidioTypes.ADDRESS) && PresidioTypes.ADDRESS_PARTS.contains(next.type());
        int from = one.span().end();
        int to = next.span().start();
        return address
                && from <= to
                && text.substring(from, to).chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    }

    /** Whether an address in it is an organisation's or a place's for everybody. */
    boolean isAboutPublicPlace() {
        boolean organisation = masked.contains("{{ORGANIZATION}}") && !masked.contains("{{PERSON}}");
        String lower = masked.toLowerCase(Locale.ROOT);
        return organisation
                || PresidioTypes.PUBLIC_PLACES.stream()
                        .anyMatch(place -> lower.contains(place.toLowerCase(Locale.ROOT)));
    }
}
