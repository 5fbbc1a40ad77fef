package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleFilesTest {

    private final Path folder;

    RuleFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsFilesInNameOrderAndLeavesOutWhatIsNoRuleFile() throws IOException {
        write("b.yaml", "b");
        write("a.yml", "a");
        write("profiles/default.yaml", "p");
        write("notes.txt", "n");
        for (String ignored : new String[] {"README.md", ".hidden.yaml", ".git/x.yaml", "schema/x.json", "b.yaml~"}) {
            write(ignored, "ignored");
        }

        assertThat(RuleFiles.in(folder).names())
                .containsExactly("a.yml", "b.yaml", "notes.txt", "profiles/default.yaml");
    }

    @Test
    void equalContentMakesEqualFiles() throws IOException {
        write("a.yaml", "a");
        RuleFiles files = RuleFiles.in(folder);

        assertThat(RuleFiles.in(folder)).isEqualTo(files).hasSameHashCodeAs(files);
        write("a.yaml", "b");
        assertThat(RuleFiles.in(folder)).isNotEqualTo(files);
    }

    @Test
    void aMissingFolderIsAProblemLikeAnyOther() {
        assertThat(rendered(RuleFiles.in(folder.resolve("gone"))))
                .isEqualTo(
                        """
                gone/: the folder cannot be read
                      = is it there, and may this user read it?

                1 problem in gone/. Nothing was loaded.
                """);
    }

    @Test
    void aFileInPlaceOfTheFolderIsAProblem() throws IOException {
        write("a.yaml", "a");

        assertThat(rendered(RuleFiles.in(folder.resolve("a.yaml"))))
                .startsWith("a.yaml/: this is a file, not a folder\n");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        write("big.yaml", "#".repeat(RuleFiles.MAX_BYTES + 1));

        RuleFiles files = RuleFiles.in(folder);

        assertThat(files.names()).isEmpty();
        assertThat(rendered(files)).startsWith("big.yaml:1:1: the file is larger than 2 MB\n      = split it\n");
        assertThat(files.with("big.yaml", "- a").problems()).isEmpty();
    }

    @Test
    void tooManyFilesAreAProblem() throws IOException {
        for (int i = 0; i <= RuleFiles.MAX_FILES; i++) {
            write(i + ".yaml", "");
        }

        assertThat(rendered(RuleFiles.in(folder))).contains("more than 1000 files");
    }

    @Test
    void linksAreFollowedAndCirclesAreNot() throws IOException {
        write("..data/a.yaml", "a");
        Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("..data/a.yaml"));
        Files.createSymbolicLink(folder.resolve("again"), folder);

        RuleFiles files = RuleFiles.in(folder);

        assertThat(files.names()).containsExactly("a.yaml");
        assertThat(files.problems())
                .singleElement()
                .extracting(problem -> problem.file())
                .isEqualTo("again");
    }

    @Test
    void bytesThatAreNoUtf8AreShownWhereTheyStart() throws IOException {
        write("a.yaml", "");
        Files.write(folder.resolve("a.yaml"), "# fine\n# na\u00efve".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(rendered(RuleFiles.in(folder)))
                .startsWith(
                        """
                a.yaml:2:5: the file is not UTF-8 from here on
                    1 | # fine
                    2 | # na\uFFFDve
                      |     ^ save it as UTF-8
                """);
    }

    @Test
    void readsTheSetPackagedInAFolder() throws IOException {
        write("rules/profiles/default.yaml", "thresholds: {a: 1}");
        write("rules/a.yaml", "a");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            RuleFiles files = PackagedRules.read(loader);
            assertThat(files.names()).containsExactly("a.yaml", "profiles/default.yaml");
            assertThat(files.folder()).isEqualTo("rules");
        }
    }

    @Test
    void readsTheSetPackagedInAJar() throws IOException {
        Path jar = folder.resolve("an app.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : new String[] {"rules/a.yaml", "rules/profiles/default.yaml", "other/b.yaml"}) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            RuleFiles files = PackagedRules.read(loader);
            assertThat(files.names()).containsExactly("a.yaml", "profiles/default.yaml");
            assertThat(files)
                    .isEqualTo(RuleFiles.of(
                            Map.of("a.yaml", "rules/a.yaml", "profiles/default.yaml", "rules/profiles/default.yaml")));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String rendered(RuleFiles files) {
        InvalidRuleFilesException failure =
                catchThrowableOfType(InvalidRuleFilesException.class, () -> TestFiles.LOADER.load(files, "default"));
        return failure.render().replace(folder + "/", "").replace(folder.toString(), "");
    }
}
