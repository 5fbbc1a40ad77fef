package dev.demur.core.check;

import dev.demur.core.disclosure.Slot;
import dev.demur.core.rule.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sentence on what a whole draft shows, from its weightiest findings. Immutable. */
record Summary(Sentences sentences) {

    String of(List<Finding> findings, List<Incomplete> incomplete) {
        Optional<Finding> worst =
                findings.stream().reduce((one, other) -> other.severity().compareTo(one.severity()) > 0 ? other : one);
        if (worst.isPresent()) {
            Facts facts = worst.get().facts();
            return facts == null || facts.who() == null ? worst.get().message() : tells(facts);
        }
        return incomplete.isEmpty()
                ? sentences.say(MessageKey.NOTHING_FOUND)
                : sentences.say(
                        MessageKey.NOT_CHECKED_IN_FULL,
                        reason -> incomplete.get(0).reason());
    }

    private String tells(Facts facts) {
        List<String> also = also(facts);
        MessageKey mocked = also.isEmpty() ? MessageKey.MOCKED : MessageKey.ALSO_MOCKED;
        return sentences.say(
                facts.addressed() ? MessageKey.TELLS : MessageKey.SHOWS,
                facts,
                Map.of("also", joined(also), "mocked", facts.mocked() ? sentences.say(mocked, facts, Map.of()) : ""));
    }

    private List<String> also(Facts facts) {
        List<String> also = new ArrayList<>();
        if (facts.fills(Slot.REPETITION, Slot.REPETITION)) {
            also.add(sentences.say(MessageKey.HOW_OFTEN));
        }
        if (facts.fills(Slot.PERIOD, Slot.MOMENT)) {
            also.add(sentences.say(MessageKey.WHEN));
        }
        if (facts.fills(Slot.PLACE, Slot.PLACE)) {
            also.add(sentences.say(MessageKey.WHERE));
        }
        return also;
    }

    private String joined(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        String last = parts.get(parts.size() - 1);
        String rest = String.join(", ", parts.subList(0, parts.size() - 1));
        return rest.isEmpty()
                ? sentences.say(MessageKey.ALSO_ONE, name -> last)
                : sentences.say(MessageKey.ALSO_MORE, name -> name.equals("rest") ? rest : last);
    }
}
