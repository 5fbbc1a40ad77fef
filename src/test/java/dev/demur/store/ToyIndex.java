package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.WordHash;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hashes words without a key. For tests of what is hashed when. */
final class ToyIndex implements BlindIndex {

    @Override
    public Set<WordHash> toStore(WorkspaceId workspace, String text) {
        return words(text).map(word -> hash(workspace, word)).collect(Collectors.toSet());
    }

    @Override
    public List<Set<WordHash>> toFind(WorkspaceId workspace, String query) {
        return words(query)
                .map(word -> Set.of(hash(workspace, word), hash(workspace, word + "'")))
                .toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty());
    }

    private static WordHash hash(WorkspaceId workspace, String word) {
        UUID uuid = UUID.nameUUIDFromBytes((workspace + " " + word).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new WordHash(uuid.toString().replace("-", ""));
    }
}
