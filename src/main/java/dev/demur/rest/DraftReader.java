package dev.demur.rest;

import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.rest.CheckRequest.SourceRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a request, or a problem that names every field that is wrong. Thread-safe. */
@Singleton
class DraftReader {

    private static final Pattern LANGUAGE_TAG = Pattern.compile("([A-Za-z]{2,3})([-_][A-Za-z0-9]{1,8})*");

    private final int maxLength;

    @Inject
    DraftReader(CheckSettings settings) {
        this(settings.maxLength());
    }

    DraftReader(int maxLength) {
        this.maxLength = maxLength;
    }

    Draft read(@Nullable CheckRequest request) {
        if (request == null) {
            throw invalid("The body is empty.", List.of(new FieldError("", "must be a JSON object with a text")));
        }
        List<FieldError> errors = new ArrayList<>();
        Draft draft = new Draft(
                text(request, errors),
                channel(request, errors),
                language(request, errors),
                request.inReplyTo(),
                altTexts(request, errors),
                sources(request, errors),
                new AllowanceReader(errors).read(request.allow()));
        if (!errors.isEmpty()) {
            throw invalid(detail(errors), errors);
        }
        return withinLength(draft);
    }

    private static ProblemException invalid(String detail, List<FieldError> errors) {
        return new ProblemException(Problem.of(ProblemType.INVALID_REQUEST, detail, errors));
    }

    private static String detail(List<FieldError> errors) {
        return errors.stream()
                .map(error -> "%s %s.".formatted(error.field(), error.message()))
                .collect(Collectors.joining(" "));
    }

    private static String text(CheckRequest request, List<FieldError> errors) {
        String text = request.text();
        if (text == null) {
            errors.add(new FieldError("text", "is required"));
            return "";
        }
        if (text.isBlank()) {
            errors.add(new FieldError("text", "must not be blank"));
        }
        return text;
    }

    private static Channel channel(CheckRequest request, List<FieldError> errors) {
        if (request.channel() == null) {
            return Channel.OTHER;
        }
        Optional<Channel> channel = Channel.of(request.channel());
        if (channel.isEmpty()) {
            errors.add(new FieldError(
                    "channel",
                    oneOf(Arrays.stream(Channel.values()).map(Channel::id).toList())));
        }
        return channel.orElse(Channel.OTHER);
    }

    private static @Nullable String language(CheckRequest request, List<FieldError> errors) {
        String language = request.language();
        if (language == null) {
            return null;
        }
        var tag = LANGUAGE_TAG.matcher(language);
        if (!tag.matches()) {
            errors.add(
                    new FieldError("language", "must be a language tag such as en or de-AT; leave it out if unknown"));
            return null;
        }
        return tag.group(1).toLowerCase(Locale.ROOT);
    }

    private static List<String> altTexts(CheckRequest request, List<FieldError> errors) {
        List<String> altTexts = new ArrayList<>();
        for (String altText : orEmpty(request.altTexts())) {
            if (altText == null) {
                errors.add(new FieldError("altTexts[%d]".formatted(altTexts.size()), "must be a string"));
            }
            altTexts.add(altText == null ? "" : altText);
        }
        return altTexts;
    }

    private static List<DataSource> sources(CheckRequest request, List<FieldError> errors) {
        List<DataSource> sources = new ArrayList<>();
        int index = 0;
        for (SourceRequest source : orEmpty(request.sources())) {
            source("sources[%d]".formatted(index++), source, errors).ifPresent(sources::add);
        }
        return sources;
    }

    private static Optional<DataSource> source(String field, @Nullable SourceRequest source, List<FieldError> errors) {
        if (source == null) {
            errors.add(new FieldError(field, "must be an object"));
            return Optional.empty();
        }
        Optional<DataSource.Kind> kind = Optional.ofNullable(source.kind()).flatMap(DataSource.Kind::of);
        if (kind.isEmpty()) {
            errors.add(new FieldError(
                    field + ".kind",
                    oneOf(Arrays.stream(DataSource.Kind.values())
                            .map(DataSource.Kind::id)
                            .toList())));
        }
        if (source.cohortSize() != null && source.cohortSize() < 0) {
            errors.add(new FieldError(field + ".cohortSize", "must be 0 or more"));
            return Optional.empty();
        }
        String name = source.name() == null ? "" : source.name();
        return kind.map(known -> new DataSource(name, known, source.cohortSize(), source.consentRef()));
    }

    private static String oneOf(List<String> allowed) {
        return "must be one of " + String.join(", ", allowed);
    }

    private static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private Draft withinLength(Draft draft) {
        List<FieldError> errors = new ArrayList<>();
        limit("text", draft.text(), errors);
        limit("inReplyTo", draft.inReplyTo(), errors);
        for (int i = 0; i < draft.altTexts().size(); i++) {
            limit("altTexts[%d]".formatted(i), draft.altTexts().get(i), errors);
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemType.TEXT_TOO_LONG, detail(errors), errors));
        }
        return draft;
    }

    private void limit(String field, @Nullable String value, List<FieldError> errors) {
        if (value != null && value.length() > maxLength) {
            errors.add(new FieldError(
                    field, "has %d UTF-16 units; at most %d are allowed".formatted(value.length(), maxLength)));
        }
    }
}
