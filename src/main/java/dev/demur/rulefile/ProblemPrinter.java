package dev.demur.rulefile;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import dev.demur.core.rule.RuleFileProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows problems the way a compiler does: the place, the lines up to it, a mark under the wrong part, a hint. */
final class ProblemPrinter {

    private static final int LINES_BEFORE = 2;
    private static final int MAX_WIDTH = 160;
    private static final String MARGIN = "      ";

    private final RuleFiles files;
    private final Map<String, List<String>> lines = new HashMap<>();

    ProblemPrinter(RuleFiles files) {
        this.files = files;
    }

    String print(RuleFileProblem problem) {
        boolean isShown = files.contents().containsKey(problem.file()) && isNarrow(problem);
        return heading(problem) + (isShown ? excerpt(problem) : adviceAlone(problem));
    }

    private String heading(RuleFileProblem problem) {
        String place = problem.file().isEmpty()
                ? files.folder() + "/"
                : files.folder() + "/" + Quote.printable(problem.file()) + ":" + problem.line() + ":"
                        + problem.column();
        return place + ": " + problem.message() + "\n";
    }

    private static String adviceAlone(RuleFileProblem problem) {
        return problem.hint().isEmpty() ? "" : MARGIN + "= " + problem.hint() + "\n";
    }

    /** A line of a thousand signs helps nobody; the place must do. */
    private static boolean isNarrow(RuleFileProblem problem) {
        return problem.column() <= MAX_WIDTH;
    }

    private String excerpt(RuleFileProblem problem) {
        List<String> all =
                lines.computeIfAbsent(problem.file(), name -> files.source(name).lines());
        String shown = IntStream.rangeClosed(
                        Math.max(1, problem.line() - LINES_BEFORE), Math.min(problem.line(), all.size()))
                .mapToObj(
                        n -> "%5d | %s".formatted(n, shortened(all.get(n - 1))).stripTrailing() + "\n")
                .collect(Collectors.joining());
        return shown + (MARGIN + "| " + pointer(problem) + " " + problem.hint()).stripTrailing() + "\n";
    }

    private static String shortened(String line) {
        boolean isShort = line.codePointCount(0, line.length()) <= MAX_WIDTH;
        return Quote.printable(isShort ? line : line.substring(0, line.offsetByCodePoints(0, MAX_WIDTH - 1)) + "…");
    }

    private static String pointer(RuleFileProblem problem) {
        int[] signs = problem.source().codePoints().toArray();
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < problem.column() - 1; i++) {
            boolean isTab = i < signs.length && signs[i] == '\t';
            pointer.append(isTab ? "\t" : " ".repeat(i < signs.length ? cells(signs[i]) : 1));
        }
        int end = Math.min(problem.column() - 1 + problem.width(), MAX_WIDTH);
        int width = IntStream.range(problem.column() - 1, Math.max(end, problem.column()))
                .map(i -> i < signs.length ? cells(signs[i]) : 1)
                .sum();
        return pointer + "^".repeat(Math.max(1, width));
    }

    /** How many cells of a terminal a sign takes. */
    private static int cells(int sign) {
        int type = UCharacter.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
