package dev.demur.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes a model without the time of day that OpenNLP puts into the archive and into the first line of its manifest. */
final class ReproducibleModel {

    private static final String MANIFEST = "manifest.properties";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ReproducibleModel() {}

    static void write(BaseModel model, Path file) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        model.serialize(dated);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries(dated.toByteArray()).entrySet()) {
                ZipEntry undated = new ZipEntry(entry.getKey());
                undated.setTimeLocal(EPOCH);
                zip.putNextEntry(undated);
                zip.write(entry.getKey().equals(MANIFEST) ? sorted(entry.getValue()) : entry.getValue());
                zip.closeEntry();
            }
        }
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** Properties in the order of their names, without the date above them. */
    private static byte[] sorted(byte[] manifest) {
        return new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
