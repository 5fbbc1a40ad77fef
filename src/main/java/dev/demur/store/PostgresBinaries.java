package dev.demur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked from the class path into a folder named for their SHA-256: once for each version, and
 * in one step, so that a start that is killed leaves nothing half done.
 */
final class PostgresBinaries {

    private static final int OWNER_MAY_RUN = 0100;

    private PostgresBinaries() {}

    /** The folder with {@code bin} and {@code lib} in it. */
    static Path unpackInto(Path folder) throws IOException {
        String archive = archive();
        Path unpacked = folder.resolve(hash(archive));
        if (!Files.isDirectory(unpacked)) {
            Path unfinished = folder.resolve("unfinished");
            delete(unfinished);
            OwnerOnly.folder(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        deleteOthers(folder, unpacked);
        return unpacked;
    }

    private static String archive() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = name.startsWith("mac") ? "darwin" : name;
        String machine = List.of("aarch64", "arm64").contains(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system, machine);
    }

    private static InputStream open(String archive) throws IOException {
        InputStream stream = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (stream == null) {
            throw new IOException("this build has no PostgreSQL server for this system: " + archive);
        }
        return stream;
    }

    private static String hash(String archive) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, inside(folder, entry.getName()));
            }
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("the archive names a file outside its folder");
        }
        return path;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            path.toFile().setExecutable((entry.getMode() & OWNER_MAY_RUN) != 0, true);
        }
    }

    private static void deleteOthers(Path folder, Path kept) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.filter(child -> !child.equals(kept)).toList()) {
                delete(child);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
