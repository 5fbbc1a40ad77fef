package dev.demur.rulefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The hash a rule set is known by: over the name and the bytes of every file, and the name of the profile. */
final class RuleSetDigest {

    private final MessageDigest sha256;

    private RuleSetDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    static String of(RuleFiles files, String profile) {
        RuleSetDigest digest = new RuleSetDigest();
        for (Map.Entry<String, byte[]> file : files.contents().entrySet()) {
            digest.add(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.add(file.getValue());
        }
        digest.add(profile.getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(digest.sha256.digest());
    }

    /** Each part goes after its length, so that no two lists of parts look alike. */
    private void add(byte[] part) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        sha256.update(part);
    }
}
