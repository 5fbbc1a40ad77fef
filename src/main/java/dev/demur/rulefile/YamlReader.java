package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import java.io.StringReader;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns a file into a tree of nodes that is safe to walk, or says in an author's words why it is no YAML. */
final class YamlReader {

    private static final int MAX_NESTING = 50;
    private static final int MAX_ALIASES = 50;
    private static final Pattern IMPOSSIBLE_ESCAPE = Pattern.compile("\\\\U[89a-fA-F][0-9a-fA-F]{7}");

    private final SourceFile file;
    private final Problems problems;

    private YamlReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The top node; nothing when the file is empty or broken, which is then among the problems. */
    static Optional<Node> read(SourceFile file, RuleFileKind kind, Problems problems) {
        return new YamlReader(file, problems).read(kind);
    }

    private Optional<Node> read(RuleFileKind kind) {
        Optional<RuleFileProblem> unreadable = file.unreadable();
        unreadable.ifPresent(problems::add);
        if (unreadable.isPresent()) {
            return Optional.empty();
        }
        try {
            Node root = new Yaml(options()).compose(new StringReader(file.text()));
            return root == null ? empty(kind) : finite(root);
        } catch (MarkedYAMLException e) {
            problems.add(syntaxProblem(e));
        } catch (NumberFormatException e) { // SnakeYAML lets it out for an escape that is no sign
            problems.add(
                    file.problem(escape(), "not YAML: an escape that stands for no sign", "write the sign itself"));
        } catch (YAMLException e) {
            problems.add(file.problem(Place.START, "the file is nested too deeply or has too many aliases", ""));
        }
        return Optional.empty();
    }

    private Place escape() {
        Matcher escape = IMPOSSIBLE_ESCAPE.matcher(file.text());
        return escape.find() ? file.place(escape.start(), escape.end()) : Place.START;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_NESTING);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setCodePointLimit(RuleFiles.MAX_BYTES + 1);
        return options;
    }

    private Optional<Node> empty(RuleFileKind kind) {
        problems.add(file.problem(Place.START, "the file is empty", kind.start()));
        return Optional.empty();
    }

    private Optional<Node> finite(Node root) {
        Optional<Expansion.TooLarge> tooLarge = Expansion.problem(root);
        tooLarge.ifPresent(found -> problems.add(
                file.problem(file.place(found.node()), found.message(), "write it out instead of using an anchor")));
        return tooLarge.isPresent() ? Optional.empty() : Optional.of(root);
    }

    private RuleFileProblem syntaxProblem(MarkedYAMLException e) {
        String problem = Objects.requireNonNullElse(e.getProblem(), "");
        Place place = place(e, problem);
        String line = place.line() <= file.lines().size() ? file.lines().get(place.line() - 1) : "";
        SyntaxAdvice advice = SyntaxAdvice.on(problem.toLowerCase(Locale.ROOT), line);
        return file.problem(place, advice.message(), advice.hint());
    }

    /** Where the author has to look; for something left open that is where it opens, not the end of the file. */
    private Place place(MarkedYAMLException e, String problem) {
        Mark at = e.getProblemMark();
        Mark opened = e.getContextMark();
        boolean leftOpen = problem.contains("end of stream") || problem.contains("expected ',' or");
        Mark mark = leftOpen && opened != null ? opened : at;
        return mark == null ? Place.START : file.place(mark);
    }
}
