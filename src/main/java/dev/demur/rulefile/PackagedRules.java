package dev.demur.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** Finds the rule files that came with the application, be they in a folder or in a jar. */
final class PackagedRules {

    /** A file that every set has: some class loaders know files only, not folders. */
    private static final String LANDMARK = "rules/profiles/default.yaml";

    private PackagedRules() {}

    static RuleFiles read() {
        return read(PackagedRules.class.getClassLoader());
    }

    static RuleFiles read(ClassLoader loader) {
        URL landmark = loader.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("the application was packaged without " + LANDMARK);
        }
        String url = landmark.toString();
        int inside = url.indexOf("!/");
        return inside < 0 ? inFolder(URI.create(url)) : inJar(URI.create(url.substring("jar:".length(), inside)));
    }

    private static RuleFiles inFolder(URI landmark) {
        return named(Path.of(landmark).resolve("../..").normalize());
    }

    private static RuleFiles inJar(URI jar) {
        try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
            return named(files.getPath("/rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFiles named(Path folder) {
        return RuleFiles.of(FolderListing.of(folder), "rules");
    }
}
