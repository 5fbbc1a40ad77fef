package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the slots of a disclosure the way an answer shows them: a fixed order, only what is filled. */
final class Evidence {

    private Evidence() {}

    static Map<String, Object> of(Disclosure disclosure) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put(Slot.SUBJECT.id(), disclosure.subject().kind().id());
        if (disclosure.subject().named()) {
            evidence.put("named", true);
        }
        if (disclosure.cohort() != null) {
            evidence.put(Slot.COHORT.id(), disclosure.cohort().count());
        }
        if (!disclosure.behaviour().value().isEmpty()) {
            evidence.put(Slot.BEHAVIOUR.id(), disclosure.behaviour().value());
        }
        disclosure.details().forEach((slot, mention) -> evidence.put(slot.id(), mention.value()));
        if (disclosure.addressed()) {
            evidence.put("addressed", true);
        }
        return evidence;
    }
}
