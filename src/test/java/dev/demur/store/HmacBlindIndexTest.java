package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.privacy.WordHash;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HmacBlindIndexTest {

    private static final WorkspaceId HERE = WorkspaceId.FIRST;
    private static final String OLD = base64('o');
    private static final String NEW = base64('n');

    private final HmacBlindIndex index = new HmacBlindIndex(MasterKeys.parse(OLD));

    private static String base64(char c) {
        return Base64.getEncoder().encodeToString(String.valueOf(c).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean finds(HmacBlindIndex seeker, String query, Set<WordHash> stored) {
        List<Set<WordHash>> wanted = seeker.toFind(HERE, query);
        return !wanted.isEmpty() && wanted.stream().allMatch(one -> one.stream().anyMatch(stored::contains));
    }

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource({
        "christmas, A Christmas Prince!, true",
        "PRINCE christmas, A Christmas Prince!, true",
        "müller, Frau MUELLER kauft, true",
        "53, To the 53 people, true",
        "prin, A Christmas Prince!, false",
        "prince easter, A Christmas Prince!, false",
        "!, A Christmas Prince!, false"
    })
    void findsTextsByTheirWholeWords(String query, String text, boolean found) {
        assertThat(finds(index, query, index.toStore(HERE, text))).isEqualTo(found);
    }

    @Test
    void hashesAWordDifferentlyInEveryWorkspace() {
        assertThat(index.toStore(HERE, "prince"))
                .doesNotContainAnyElementsOf(index.toStore(new WorkspaceId("ws_2"), "prince"));
    }

    @Test
    void findsWhatWasStoredUnderAnOlderKey() {
        Set<WordHash> stored = index.toStore(HERE, "A Christmas Prince");

        assertThat(finds(new HmacBlindIndex(MasterKeys.parse(NEW + "," + OLD)), "prince", stored))
                .isTrue();
        assertThat(finds(new HmacBlindIndex(MasterKeys.parse(NEW)), "prince", stored))
                .isFalse();
    }
}
