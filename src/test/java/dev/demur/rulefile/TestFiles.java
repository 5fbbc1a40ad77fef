package dev.demur.rulefile;

import java.nio.file.Path;
import java.util.Set;

/** The small set of sound files that the tests of this package start from. */
final class TestFiles {

    static final Path VALID = Path.of("src/test/resources/rulefile/valid");
    static final RuleFileLoader LOADER = new RuleFileLoader(Set.of("email", "phone", "iban"));

    private TestFiles() {}

    static RuleFiles valid() {
        return RuleFiles.in(VALID);
    }
}
