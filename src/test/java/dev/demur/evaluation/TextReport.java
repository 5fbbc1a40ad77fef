package dev.demur.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints an evaluation for a terminal: figures of every part, posts only of those that are not blind. */
record TextReport(PrintStream out) {

    private static final String ROW = "  %-30s %5s  %-26s %-26s %-26s %-26s%n";

    void figures(Evaluation evaluation) {
        List<Slice> slices = evaluation.slices();
        out.printf(
                "%d posts, rules %s, profile %s; shares with 95 %% Wilson intervals%n%n",
                evaluation.posts().size(),
                evaluation.digest(),
                evaluation.rules().profile().name());
        header("all");
        slices.forEach(slice -> row(slice.part() + ", " + slice.language(), slice.score()));
        slices.forEach(slice -> slice.breakdowns().forEach(breakdown -> breakdown(slice, breakdown)));
    }

    private void breakdown(Slice slice, Breakdown breakdown) {
        out.println();
        header("%s, %s, by %s".formatted(slice.part(), slice.language(), breakdown.by()));
        breakdown.scores().forEach(this::row);
    }

    private void header(String title) {
        out.printf(Locale.ROOT, ROW, title, "posts", "recall", "specificity", "precision", "acceptable");
    }

    private void row(String label, Score score) {
        out.printf(
                Locale.ROOT,
                ROW,
                label,
                score.posts(),
                cell(score.recall()),
                cell(score.specificity()),
                cell(score.precision()),
                cell(score.acceptable()));
    }

    private static String cell(Ratio ratio) {
        return ratio.counted()
                ? "%s %s %d/%d".formatted(ratio.share(), ratio.interval(), ratio.hits(), ratio.of())
                : "–";
    }

    /** Lists posts; those of a blind part only when the caller says so. */
    void list(Evaluation evaluation, Listing listing, boolean revealBlind) {
        List<JudgedPost> posts = listing.of(evaluation.posts());
        List<JudgedPost> shown = posts.stream()
                .filter(judged -> revealBlind || !judged.post().origin().blind())
                .toList();
        out.printf("%n%s%n", listing.title());
        shown.forEach(this::post);
        out.printf("%d listed, %d of a blind part kept back%n", shown.size(), posts.size() - shown.size());
    }

    private void post(JudgedPost judged) {
        Post post = judged.post();
        out.printf("%n%s  %s, %s, %s%n", post.id(), post.kind(), post.industry(), Dimension.CHANNEL.of(post));
        out.println("  " + Wanted.of(judged));
        out.println("  text: " + oneLine(post.draft().text()));
        String answered = post.draft().inReplyTo();
        if (answered != null) {
            out.println("  answers: " + oneLine(answered));
        }
        if (!post.marks().isEmpty()) {
            out.println("  marks: " + String.join(" | ", post.marks()));
        }
        judged.weighty().forEach(finding -> out.println("  " + Wanted.finding(finding)));
    }

    private static String oneLine(String text) {
        return text.lines().collect(Collectors.joining(" ⏎ "));
    }
}
