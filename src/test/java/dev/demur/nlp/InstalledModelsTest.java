package dev.demur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstalledModelsTest {

    private final Path folder;

    InstalledModelsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsALanguageByItsJarsAlone() throws IOException {
        URL[] jars = {
            jar("a", "opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin", "fr"),
            jar("b", "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin", "fr"),
            jar("c", "opennlp-it-ud-vit-pos-1.3-2.5.4.bin", "it"),
            jar("d", "langdetect-183.bin", "root")
        };

        try (URLClassLoader loader = new URLClassLoader(jars, null)) {
            InstalledModels models = InstalledModels.of(loader);

            assertThat(models.languages(ModelKind.SENTENCES, ModelKind.PARTS_OF_SPEECH))
                    .containsExactly("fr");
            assertThat(models.languages(ModelKind.PARTS_OF_SPEECH)).containsExactly("fr", "it");
            assertThat(models.open(ModelKind.PARTS_OF_SPEECH, "it").readAllBytes())
                    .asString()
                    .isEqualTo("c");
            assertThat(models.open(ModelKind.LANGUAGES, ModelKind.ANY_LANGUAGE).readAllBytes())
                    .asString()
                    .isEqualTo("d");
        }
    }

    @Test
    void passesOverDescriptionsOfOtherThings() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("model.properties"), "name=something else\n");

        try (URLClassLoader loader = new URLClassLoader(new URL[] {other.toUri().toURL()}, null)) {
            assertThat(InstalledModels.of(loader).languages()).isEmpty();
        }
    }

    private URL jar(String name, String model, String language) throws IOException {
        Path jar = Files.createDirectory(folder.resolve(name));
        Files.writeString(jar.resolve(model), name);
        Files.writeString(
                jar.resolve("model.properties"), "model.name=%s%nmodel.language=%s%n".formatted(model, language));
        return jar.toUri().toURL();
    }
}
