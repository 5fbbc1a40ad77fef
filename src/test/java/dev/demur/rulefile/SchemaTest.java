package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped schemas are what the shapes make; {@code -Dgolden.update=true} writes them anew. */
final class SchemaTest {

    private static final Path SCHEMAS = Path.of("rules/schema");

    @ParameterizedTest
    @EnumSource
    void theShippedSchemaIsTheShape(RuleFileKind kind) throws IOException {
        Golden.assertMatches(SCHEMAS.resolve(kind.schemaName()), SchemaWriter.schema(kind));
    }

    @Test
    void noOtherSchemaIsShipped() throws IOException {
        try (Stream<Path> shipped = Files.list(SCHEMAS)) {
            assertThat(shipped.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(RuleFileKind.values())
                            .map(RuleFileKind::schemaName)
                            .toList());
        }
    }
}
