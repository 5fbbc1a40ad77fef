package dev.demur.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The OpenNLP models on the class path. Each model jar describes its model in a {@code model.properties} at its root,
 * so putting a jar there is all it takes to install one. Immutable; nothing but the descriptions is read.
 */
final class InstalledModels {

    private static final String DESCRIPTION = "model.properties";

    private final ClassLoader loader;
    private final List<Description> descriptions;

    private InstalledModels(ClassLoader loader, List<Description> descriptions) {
        this.loader = loader;
        this.descriptions = List.copyOf(descriptions);
    }

    static InstalledModels of(ClassLoader loader) {
        try {
            List<Description> found = new ArrayList<>();
            for (URL url : Collections.list(loader.getResources(DESCRIPTION))) {
                describe(url).ifPresent(found::add);
            }
            return new InstalledModels(loader, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Description> describe(URL url) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = url.openStream()) {
            properties.load(in);
        }
        String name = properties.getProperty("model.name");
        String language = properties.getProperty("model.language");
        return name == null || language == null ? Optional.empty() : Optional.of(new Description(name, language));
    }

    /** The languages that every one of these kinds of model is there for. */
    Set<String> languages(ModelKind... kinds) {
        Set<String> languages = new TreeSet<>();
        descriptions.forEach(description -> languages.add(description.language()));
        for (ModelKind kind : kinds) {
            languages.removeIf(language -> find(kind, language).isEmpty());
        }
        return Collections.unmodifiableSet(languages);
    }

    /** Opens the model of a kind; the language of a model for all of them is {@link ModelKind#ANY_LANGUAGE}. */
    InputStream open(ModelKind kind, String language) {
        return find(kind, language)
                .map(description -> loader.getResourceAsStream(description.name()))
                .orElseThrow(
                        () -> new IllegalStateException("no %s model for '%s' is installed".formatted(kind, language)));
    }

    /** Opens a file of the class path; null when there is none of that name. */
    @Nullable
    InputStream resource(String name) {
        return loader.getResourceAsStream(name);
    }

    private Optional<Description> find(ModelKind kind, String language) {
        return descriptions.stream()
                .filter(description -> description.language().equals(language) && kind.names(description.name()))
                .findFirst();
    }

    /** What a model jar says of its model. */
    private record Description(String name, String language) {}
}
