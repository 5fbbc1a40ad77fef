package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a reviewed file; {@code -Dgolden.update=true} rewrites it. Read the diff before committing. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/rest");

    private Golden() {}

    static void assertMatches(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("no golden file; run with -Dgolden.update=true").exists();
            assertThat(actual).as("golden file %s", file).isEqualToNormalizingNewlines(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
