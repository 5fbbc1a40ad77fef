package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import java.util.List;

/** Rule files that cannot be put to use. Carries every problem, for the person who wrote them. */
public final class InvalidRuleFilesException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHORT_DIGEST = 7;

    private final transient RuleFiles files;
    private final transient List<RuleFileProblem> problems;

    InvalidRuleFilesException(RuleFiles files, List<RuleFileProblem> problems) {
        super(count(problems) + " in the rule files");
        this.files = files;
        this.problems = List.copyOf(problems);
    }

    /** At least one, by file name, line and column. */
    public List<RuleFileProblem> problems() {
        return problems;
    }

    /** All problems, each with its line of the file, the way a compiler shows them. */
    public String render() {
        return body() + closing() + ".\n";
    }

    /** The same, which also says that the rule set of this digest is still in force. */
    public String render(String activeDigest) {
        String hash = activeDigest.substring(activeDigest.indexOf(':') + 1);
        String shortHash = hash.substring(0, Math.min(SHORT_DIGEST, hash.length()));
        return body() + closing() + "; rule set " + shortHash + " stays active.\n";
    }

    private String body() {
        ProblemPrinter printer = new ProblemPrinter(files);
        return problems.stream().map(printer::print).reduce("", (all, one) -> all + one + "\n");
    }

    private String closing() {
        return count(problems) + " in " + files.folder() + "/. Nothing was loaded";
    }

    private static String count(List<RuleFileProblem> problems) {
        String number = "" + problems.size();
        return number
                + (problems.size() == 1 ? " problem" : " problems")
                + (problems.size() < Problems.MAX ? "" : " or more");
    }
}
