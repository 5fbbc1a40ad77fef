package dev.demur.core.entity;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds a type of identifier that a rule file describes by an expression alone. Immutable. */
final class PatternRecognizer implements Recognizer {

    private final String type;
    private final EntityRule.Form form;

    PatternRecognizer(String type, EntityRule.Form form) {
        this.type = type;
        this.form = form;
    }

    @Override
    public Set<String> types() {
        return Set.of(type);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!form.signs().isEmpty() && form.signs().stream().noneMatch(text.text()::contains)) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Matcher matcher = form.pattern().matcher(text.text());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Candidate(type, matcher.start(), matcher.end(), form.certainty()));
            }
        }
        return found;
    }
}
