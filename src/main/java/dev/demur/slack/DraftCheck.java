package dev.demur.slack;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.text.Draft;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks what somebody in a chat wrote, by the rules in force. Stores nothing. Thread-safe. */
@Singleton
class DraftCheck {

    private final ActiveChecker active;
    private final Provider<Integer> maxLength;

    DraftCheck(
            ActiveChecker active,
            @ConfigProperty(name = "demur.check.max-length", defaultValue = "100000") Provider<Integer> maxLength) {
        this.active = active;
        this.maxLength = maxLength;
    }

    CheckedText check(Draft draft) {
        return new CheckedText(draft, active.state().checker().check(draft));
    }

    /** Why a text cannot be checked, in words; nothing when it can. */
    Optional<String> refusal(Words words, String text) {
        if (text.isBlank()) {
            return Optional.of(words.say("check.empty"));
        }
        int most = maxLength.get();
        return text.length() > most ? Optional.of(words.say("check.too-long", text.length(), most)) : Optional.empty();
    }
}
