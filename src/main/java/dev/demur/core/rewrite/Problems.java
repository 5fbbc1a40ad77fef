package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.entity.Entity;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the problems of a post are about, one by one. */
final class Problems {

    private Problems() {}

    static List<Disclosure> disclosures(List<Problem> problems) {
        return problems.stream()
                .map(Problem::disclosure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static List<Entity> entities(List<Problem> problems) {
        return problems.stream()
                .map(Problem::entity)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Every stretch that gives something away, tone left out. */
    static List<Span> revealing(List<Problem> problems) {
        List<Span> spans = new ArrayList<>();
        for (Disclosure disclosure : disclosures(problems)) {
            disclosure.spans().stream()
                    .filter(span -> span.slot() != Slot.TONE)
                    .forEach(span -> spans.add(span.span()));
        }
        entities(problems).forEach(entity -> spans.add(entity.span()));
        problems.stream().filter(Problem::isNameless).forEach(problem -> spans.addAll(problem.places()));
        return spans;
    }
}
