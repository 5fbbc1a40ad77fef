package dev.demur.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes in what the page's script sends, as far as it is fit to be a draft. Thread-safe. */
@Singleton
class TypedDrafts {

    private final ObjectMapper mapper;
    private final Provider<Integer> maxLength;

    TypedDrafts(
            ObjectMapper mapper,
            @ConfigProperty(name = "demur.check.max-length", defaultValue = "100000") Provider<Integer> maxLength) {
        this.mapper = mapper;
        this.maxLength = maxLength;
    }

    /** The draft of a form's field. */
    Optional<TypedDraft> read(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        try {
            return fit(mapper.readValue(json, TypedDraft.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The draft, when it is one. */
    Optional<TypedDraft> fit(@Nullable TypedDraft typed) {
        return Optional.ofNullable(typed).filter(draft -> draft.isFit(maxLength.get()));
    }

    /** Another wording, with line ends as they were typed: forms send others. Nothing when it is none. */
    Optional<String> wording(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(sent -> sent.replace("\r\n", "\n"))
                .filter(sent -> !sent.isBlank() && sent.length() <= maxLength.get());
    }
}
