package dev.demur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads posts from files of one JSON object a line; the first line that is none stops it. Blank lines are left out. */
final class CorpusReader {

    /** The committed corpus: a folder for each language, a file for each part. */
    static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private CorpusReader() {}

    /** Every post of the committed corpus, files in name order. */
    static List<Post> committed() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return read(files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList());
        }
    }

    /** Every post of the files, in order. */
    static List<Post> read(List<Path> files) throws IOException {
        List<Post> posts = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new WrongArgumentException("there is no file " + file);
            }
            posts.addAll(read(file, Files.readAllLines(file)));
        }
        return List.copyOf(posts);
    }

    static List<Post> read(Path file, List<String> lines) {
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Origin origin = new Origin(file, i + 1);
                posts.add(new CorpusLine(origin, tree(origin, lines.get(i))).post());
            }
        }
        return posts;
    }

    /** Jackson's own message may quote the line, which can be of the blind part. */
    private static JsonNode tree(Origin origin, String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new BrokenCorpusException(origin, "no JSON from column " + column + " on");
        }
    }
}
