package dev.demur.core.entity;

import java.util.List;
import java.util.Set;

/**
 * Finds a type of identifier that a rule file describes by an expression alone. What is only possibly one stands beside a
 * word that says so or not at all, so it is not looked for in a text without such a word. Immutable.
 */
final class PatternRecognizer implements Recognizer {

    private final String type;
    private final EntityRule.Form form;
    private final EntityContext context;

    PatternRecognizer(String type, EntityRule.Form form, EntityContext context) {
        this.type = type;
        this.form = form;
        this.context = context;
    }

    @Override
    public Set<String> types() {
        return Set.of(type);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!hasSign(text) || (form.certainty() == Certainty.POSSIBLE && !context.mayRaise(text.words()))) {
            return List.of();
        }
        return form.expression().matches(text.text()).stream()
                .map(match -> new Candidate(type, match.start(), match.end(), form.certainty()))
                .toList();
    }

    private boolean hasSign(ScannedText text) {
        for (String sign : form.signs()) {
            if (text.has(sign)) {
                return true;
            }
        }
        return form.signs().isEmpty();
    }
}
