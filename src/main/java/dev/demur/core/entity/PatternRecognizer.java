package dev.demur.core.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds a type of identifier that a rule file describes by a pattern alone. Immutable. */
final class PatternRecognizer implements Recognizer {

    private final String type;
    private final Pattern pattern;
    private final Certainty certainty;

    PatternRecognizer(String type, Pattern pattern, Certainty certainty) {
        this.type = type;
        this.pattern = pattern;
        this.certainty = certainty;
    }

    @Override
    public Set<String> types() {
        return Set.of(type);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        List<Candidate> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Candidate(type, matcher.start(), matcher.end(), certainty));
            }
        }
        return found;
    }
}
