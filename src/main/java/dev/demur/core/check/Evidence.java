package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what a match is about the way an answer shows it: a fixed order, only what is filled, no value of an identifier. */
final class Evidence {

    private Evidence() {}

    static Map<String, Object> of(Match match) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        if (match.disclosure() != null) {
            addSlots(match.disclosure(), evidence);
        }
        if (match.entity() != null) {
            evidence.put("identifier", match.entity().type());
        }
        return evidence;
    }

    private static void addSlots(Disclosure disclosure, Map<String, Object> evidence) {
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
    }
}
