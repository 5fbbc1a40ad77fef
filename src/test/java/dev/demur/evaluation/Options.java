package dev.demur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line asked for. Immutable. */
record Options(
        List<Path> files,
        Map<Dimension, Set<String>> only,
        @Nullable Listing list,
        boolean revealBlind,
        Path rules,
        String profile,
        Path html,
        boolean updateBaseline,
        @Nullable String lowerBecause) {

    static final String USAGE =
            """
            Runs a corpus through the checker and says how good it is. Arguments, all optional:
              FILE.jsonl …                 posts to run; default: the committed corpus, src/test/resources/corpus
                                           a line: {"id": "…", "text": "…", "lang": "en", "kind": "…", "accept": ["block"]}
                                           and, if you like, channel, inReplyTo, altTexts, industry, marks
              --part|--lang|--kind|--industry|--channel A,B
                                           only these
              --list misses|alarms|severity
                                           print these posts, except of a blind part
              --reveal-blind               list those of a blind part too: it is no longer blind then
              --rules FOLDER               rules to judge by; default: rules
              --profile NAME               profile to judge by; default: default
              --html FILE                  where the report goes; default: target/evaluation/report.html
              --update-baseline            raise what mvn verify asks for to what is reached
              --lower-baseline 'REASON'    set it to what is reached even where that is lower, and note why""";

    Options {
        files = List.copyOf(files);
        only = Map.copyOf(only);
    }

    /** Whether this is a run of the whole committed corpus by the shipped rules, which the baseline is about. */
    boolean wholeCorpus() {
        return files.isEmpty() && only.isEmpty() && rules.equals(Path.of("rules")) && profile.equals("default");
    }

    List<Post> posts() throws IOException {
        List<Post> posts = files.isEmpty() ? CorpusReader.committed() : CorpusReader.read(files);
        for (Map.Entry<Dimension, Set<String>> entry : only.entrySet()) {
            posts = filtered(posts, entry.getKey(), entry.getValue());
        }
        return posts;
    }

    private static List<Post> filtered(List<Post> posts, Dimension dimension, Set<String> wanted) {
        List<String> there =
                posts.stream().map(dimension::of).distinct().sorted().toList();
        List<String> unknown = new ArrayList<>(wanted);
        unknown.removeAll(there);
        if (!unknown.isEmpty()) {
            throw new WrongArgumentException("no post of %s '%s'; there are: %s"
                    .formatted(dimension.id(), String.join(",", unknown), String.join(", ", there)));
        }
        return posts.stream()
                .filter(post -> wanted.contains(dimension.of(post)))
                .toList();
    }

    static Map<Dimension, Set<String>> noFilter() {
        return new EnumMap<>(Dimension.class);
    }
}
