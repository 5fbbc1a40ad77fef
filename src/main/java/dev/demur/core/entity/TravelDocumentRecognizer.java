package dev.demur.core.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the machine-readable lines of passports, identity cards and visas: ICAO Doc 9303, parts 4 to 7. A line counts
 * when the check digits behind its number and its dates are right. Thread-safe.
 */
final class TravelDocumentRecognizer implements Recognizer {

    private static final String TYPE = "travel-document";
    private static final char FILLER = '<';

    /** Number, check, nationality, birth, check, sex, expiry, check: the second line of two. */
    private static final Pattern OF_TWO_LINES =
            Pattern.compile("[A-Z0-9<]{9}\\d[A-Z<]{3}\\d{6}\\d[MFX<]\\d{6}\\d[A-Z0-9<]{8,16}");

    /** Kind, country, number, check: the first line of three, thirty signs long. */
    private static final Pattern OF_THREE_LINES =
            Pattern.compile("[ACI][A-Z0-9<][A-Z<]{3}[A-Z0-9<]{9}\\d[A-Z0-9<]{15}");

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!text.has(FILLER)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Matcher line = OF_TWO_LINES.matcher(text.text());
        while (line.find()) {
            addIf(isSecondLine(line.group()), line, found);
        }
        line = OF_THREE_LINES.matcher(text.text());
        while (line.find()) {
            addIf(isChecked(line.group(), 5, 14), line, found);
        }
        return found;
    }

    private static void addIf(boolean valid, Matcher line, List<Candidate> found) {
        if (valid) {
            found.add(new Candidate(TYPE, line.start(), line.end(), Certainty.CERTAIN));
        }
    }

    private static boolean isSecondLine(String line) {
        return isChecked(line, 0, 9) && isChecked(line, 13, 19) && isChecked(line, 21, 27);
    }

    /** Doc 9303, part 3: weights 7, 3, 1; letters count from A = 10 and the filler is 0. */
    private static boolean isChecked(String line, int from, int to) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += line.charAt(i) == FILLER ? 0 : Checksums.digit(line, i) * weights[(i - from) % 3];
        }
        return sum % 10 == Checksums.digit(line, to);
    }
}
