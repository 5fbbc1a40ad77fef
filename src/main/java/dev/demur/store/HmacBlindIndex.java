package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.SearchWords;
import dev.demur.core.privacy.WordHash;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** HMAC with SHA-256 of each word, cut to 128 bits, under a key of the workspace's own that HKDF derives. */
public final class HmacBlindIndex implements BlindIndex {

    private static final int HASH_BYTES = 16;

    private final MasterKeys keys;

    public HmacBlindIndex(MasterKeys keys) {
        this.keys = keys;
    }

    @Override
    public Set<WordHash> toStore(WorkspaceId workspace, String text) {
        byte[] key = keys.current().hashing(workspace.value());
        return SearchWords.of(text).stream().map(word -> hash(key, word)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Set<WordHash>> toFind(WorkspaceId workspace, String query) {
        List<byte[]> hashing =
                keys.all().stream().map(key -> key.hashing(workspace.value())).toList();
        return SearchWords.of(query).stream()
                .map(word -> hashing.stream().map(key -> hash(key, word)).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    private static WordHash hash(byte[] key, String word) {
        byte[] whole = Hkdf.hmac(key, word.getBytes(StandardCharsets.UTF_8));
        return new WordHash(HexFormat.of().formatHex(whole, 0, HASH_BYTES));
    }
}
