package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.ShippedRules;
import dev.demur.core.rewrite.TextEdit;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rewrite offered for the posts of the tuning corpus does what it promises. */
class RewritesOfTheCorpusTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KINDS = Set.of(
            "small-cohort-behaviour",
            "single-person-behaviour",
            "mid-cohort",
            "reader-history",
            "sensitive-group",
            "identifier",
            "secret");
    private static final double LEAST_SHARE = 0.9;

    private final CheckEngine engine = ShippedRules.DEFAULT;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void keepsItsPromises(String language) throws IOException {
        int flagged = 0;
        int rewritten = 0;
        for (JsonNode post : posts(language)) {
            Draft draft = draft(post);
            CheckReport report = engine.check(draft);
            List<Rewrite> rewrites = rewrites(report);
            rewrites.forEach(rewrite -> assertKept(post, draft, report, rewrite));
            if (report.decision() != Decision.PASS
                    && KINDS.contains(post.get("kind").asText())) {
                flagged++;
                rewritten += rewrites.isEmpty() ? 0 : 1;
            }
        }
        assertThat(rewritten).isGreaterThanOrEqualTo((int) Math.ceil(LEAST_SHARE * flagged));
    }

    private void assertKept(JsonNode post, Draft draft, CheckReport report, Rewrite rewrite) {
        String id = post.get("id").asText();
        assertThat(rewrite.decision()).as(id).isLessThan(report.decision());
        assertThat(applied(draft.text(), rewrite.edits())).as(id).isEqualTo(rewrite.text());
        assertThat(engine.check(draft.with(rewrite.text())).decision()).as(id).isEqualTo(rewrite.decision());
        assertThat(rewrite.text()).as(id).doesNotContain("  .", " ,", ",,", ". .", "..,");
        assertThat(rewrite.text().codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .as(id)
                .isTrue();
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder applied = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            applied.replace(
                    edits.get(i).start(), edits.get(i).end(), edits.get(i).newText());
        }
        return applied.toString();
    }

    private static List<Rewrite> rewrites(CheckReport report) {
        return report.findings().stream()
                .flatMap(finding -> finding.rewrites().stream())
                .distinct()
                .toList();
    }

    private static List<JsonNode> posts(String language) throws IOException {
        List<JsonNode> posts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/corpus", language, "tune.jsonl"))) {
            posts.add(JSON.readTree(line));
        }
        return posts;
    }

    private static Draft draft(JsonNode post) {
        List<String> altTexts = new ArrayList<>();
        post.path("altTexts").forEach(text -> altTexts.add(text.asText()));
        return new Draft(
                post.get("text").asText(),
                Channel.of(post.path("channel").asText("other")).orElse(Channel.OTHER),
                null,
                post.hasNonNull("inReplyTo") ? post.get("inReplyTo").asText() : null,
                altTexts,
                List.of());
    }
}
