package dev.demur.evaluation;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Writes an evaluation as one HTML file that needs nothing else: charts, a table behind each, the posts to read. What the
 * template asks for has to be a public method: that is what Qute finds.
 */
record HtmlReport(boolean revealBlind) {

    private static final Template TEMPLATE = template();

    void write(Evaluation evaluation, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, render(evaluation));
    }

    String render(Evaluation evaluation) {
        List<ListedPosts> listings = Arrays.stream(Listing.values())
                .map(listing -> ListedPosts.of(evaluation, listing, revealBlind))
                .toList();
        return TEMPLATE.data("posts", evaluation.posts().size())
                .data("digest", evaluation.digest())
                .data("profile", evaluation.rules().profile().name())
                .data("languages", evaluation.languages())
                .data("sections", Section.of(evaluation))
                .data("matrices", evaluation.slices().stream().map(Matrix::of).toList())
                .data("listings", listings)
                .render();
    }

    private static Template template() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        return Objects.requireNonNull(engine.parse(source(), Variant.forContentType(Variant.TEXT_HTML), "report.html"));
    }

    private static String source() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/evaluation/report.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
