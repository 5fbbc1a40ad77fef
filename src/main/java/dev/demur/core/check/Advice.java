package dev.demur.core.check;

import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.rule.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what to take out of a draft: who, how often, when, where, and how they are spoken of. */
final class Advice {

    private Advice() {}

    /** One sentence; nothing where the language has none, or no words would have to go. */
    static Optional<String> on(Finding finding, RewriteWords words, Sentences sentences) {
        List<String> parts = new ArrayList<>();
        for (FieldSpan span : finding.spans()) {
            if (!span.slot().equals(Slot.BEHAVIOUR.id()) && !span.slot().equals(Slot.SOURCE.id())) {
                parts.add(sentences.say(MessageKey.QUOTED, name -> span.quote()));
            }
        }
        return words.phrase(Phrase.ADVICE)
                .filter(advice -> !parts.isEmpty())
                .map(advice -> advice.replace("{what}", joined(parts, words)));
    }

    private static String joined(List<String> parts, RewriteWords words) {
        String last = parts.get(parts.size() - 1);
        String rest = String.join(", ", parts.subList(0, parts.size() - 1));
        return rest.isEmpty() ? last : rest + " " + words.phrase(Phrase.AND).orElse("") + " " + last;
    }
}
