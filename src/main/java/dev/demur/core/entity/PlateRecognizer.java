package dev.demur.core.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds number plates of Germany, whose first letters are a district the rule files list, and of Great Britain in the
 * form of 2001 (DVLA, INF104: two letters, the half-year, three letters). Many other things look like them, so a match
 * takes a word that names a car or a driver. Thread-safe.
 */
final class PlateRecognizer implements Recognizer {

    private static final String TYPE = "number-plate";

    /** Fahrzeug-Zulassungsverordnung, Anlage 2: one or two letters and up to four digits, E and H for what the car is. */
    private static final Pattern GERMAN =
            Pattern.compile("\\b([A-ZÄÖÜ]{1,3})(?:[ -]|: ?| - )[A-Z]{1,2}[ -]?[1-9]\\d{0,3}[EH]?\\b");

    private static final Pattern BRITISH = Pattern.compile("\\b[A-HJ-PR-Y][A-HJ-PR-Y]\\d\\d ?[A-HJ-PR-Z]{3}\\b");

    private final PhraseSet districts;

    PlateRecognizer(PhraseSet districts) {
        this.districts = districts;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!text.hasCapitalBeforeDigit()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        addGerman(text, found);
        Matcher british = BRITISH.matcher(text.text());
        while (british.find()) {
            found.add(new Candidate(TYPE, british.start(), british.end(), Certainty.POSSIBLE));
        }
        return found;
    }

    private void addGerman(ScannedText text, List<Candidate> found) {
        Matcher german = GERMAN.matcher(text.text());
        while (german.find()) {
            if (isDistrict(german.start(), text.words())) {
                found.add(new Candidate(TYPE, german.start(), german.end(), Certainty.POSSIBLE));
            }
        }
    }

    private boolean isDistrict(int start, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() == start) {
                return districts.lengthAt(words, i) > 0;
            }
        }
        return false;
    }
}
