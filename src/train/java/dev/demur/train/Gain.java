package dev.demur.train;

import dev.demur.ShippedRules;
import dev.demur.core.check.Decision;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Works out what a second reader would gain and cost on top of the rules, by the likelihood from which it objects. */
final class Gain {

    private static final List<Integer> PERCENT = List.of(60, 70, 80, 85, 90, 93, 95, 97);

    private final List<Lesson> lessons;
    private final boolean[] passed;

    Gain(List<Lesson> lessons) {
        this.lessons = lessons;
        this.passed = new boolean[lessons.size()];
        for (int i = 0; i < passed.length; i++) {
            passed[i] = ShippedRules.FIRST_READER.check(lessons.get(i).draft()).decision() == Decision.PASS;
        }
    }

    /** A line for each file and limit: recall and specificity without and with the second reader. */
    String table(double[] likelihoods) {
        StringBuilder table = new StringBuilder();
        for (String source : new TreeSet<>(lessons.stream().map(Lesson::source).toList())) {
            int[] posts = IntStream.range(0, lessons.size())
                    .filter(post -> lessons.get(post).source().equals(source))
                    .toArray();
            table.append("%-40s recall %.3f specificity %.3f%n"
                    .formatted(source, share(posts, true, likelihoods, 2), share(posts, false, likelihoods, 2)));
            for (int percent : PERCENT) {
                table.append(String.format(
                        Locale.ROOT,
                        "    from %d %%: recall %.3f specificity %.3f%n",
                        percent,
                        share(posts, true, likelihoods, percent / 100.0),
                        share(posts, false, likelihoods, percent / 100.0)));
            }
        }
        return table.toString();
    }

    private double share(int[] posts, boolean disclosing, double[] likelihoods, double limit) {
        int[] wanted = IntStream.of(posts)
                .filter(post -> lessons.get(post).disclosing() == disclosing)
                .toArray();
        long right = IntStream.of(wanted)
                .filter(post -> (!passed[post] || likelihoods[post] >= limit) == disclosing)
                .count();
        return right / (double) Math.max(1, wanted.length);
    }
}
