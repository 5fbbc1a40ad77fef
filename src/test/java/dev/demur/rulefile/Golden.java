package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a reviewed file; {@code -Dgolden.update=true} rewrites it. Read the diff before committing. */
final class Golden {

    private Golden() {}

    static void assertMatches(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("no golden file; run with -Dgolden.update=true").exists();
        assertThat(actual).as("golden file %s", file).isEqualToNormalizingNewlines(Files.readString(file));
    }
}
