package dev.demur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.demur.evaluation.Baseline.Lowering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A baseline in a file, one JSON object a line: a measure, or the note on one that was lowered. Only figures and names. */
record BaselineFile(Path path) {

    /** The one that {@code mvn verify} holds the detection to. */
    static final BaselineFile COMMITTED = new BaselineFile(Path.of("src/test/resources/evaluation/baseline.jsonl"));

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    /** An empty baseline when there is no file yet. */
    Baseline read() throws IOException {
        List<Standing> standings = new ArrayList<>();
        List<Lowering> lowerings = new ArrayList<>();
        List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            try {
                JsonNode line = JSON.readTree(lines.get(i));
                if (line.has("reason")) {
                    lowerings.add(JSON.treeToValue(line, Lowering.class));
                } else {
                    standings.add(JSON.treeToValue(line, Standing.class));
                }
            } catch (JsonProcessingException e) {
                throw new IOException(path + ":" + (i + 1) + ": no line of a baseline", e);
            }
        }
        return new Baseline(standings, lowerings);
    }

    void write(Baseline baseline) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Standing standing : baseline.standings()) {
            lines.add(JSON.writeValueAsString(standing));
        }
        for (Lowering lowering : baseline.lowerings()) {
            lines.add(JSON.writeValueAsString(lowering));
        }
        Files.write(path, lines);
    }
}
