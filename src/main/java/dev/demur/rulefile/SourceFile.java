package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.StreamReader;

/** One rule file as text, which knows its lines and turns places of YAML nodes into problems. Immutable. */
final class SourceFile {

    private static final Pattern LINE_BREAK =
            Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]"); // what YAML counts as one
    private static final int SHOWN_LINE = 500;

    private final String name;
    private final byte[] bytes;
    private final String text;
    private final List<String> lines;

    private SourceFile(String name, byte[] bytes, String text) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.lines = List.of(LINE_BREAK.split(text, -1));
    }

    static SourceFile of(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new SourceFile(name, bytes, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return lines;
    }

    RuleFileProblem problem(Place place, String message, String hint) {
        return new RuleFileProblem(
                name, place.line(), place.column(), place.width(), shown(place.line()), message, hint);
    }

    private String shown(int line) {
        String whole = line <= lines.size() ? lines.get(line - 1) : "";
        boolean isShort = whole.codePointCount(0, whole.length()) <= SHOWN_LINE;
        return isShort ? whole : whole.substring(0, whole.offsetByCodePoints(0, SHOWN_LINE));
    }

    /** The node, or as much of it as stands on its first line. */
    Place place(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int last = end.getLine() == start.getLine() ? end.getColumn() : columns(start.getLine());
        return new Place(start.getLine() + 1, start.getColumn() + 1, Math.max(1, last - start.getColumn()));
    }

    private int columns(int lineFromZero) {
        String line = lineFromZero < lines.size() ? lines.get(lineFromZero).stripTrailing() : "";
        return line.codePointCount(0, line.length());
    }

    Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    /** The wrong part of a scalar when the file shows it as it is, else all of the scalar. */
    Place place(ScalarNode node, Mistake mistake) {
        Place whole = place(node);
        String line = lines.get(whole.line() - 1);
        String wrong = node.getValue().substring(mistake.start(), mistake.start() + mistake.length());
        int quote = node.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
        int column = whole.column() - 1 + quote + node.getValue().codePointCount(0, mistake.start());
        boolean isShown = column <= line.codePointCount(0, line.length())
                && line.startsWith(node.getValue().substring(0, mistake.start()) + wrong, offset(line, whole, quote));
        if (wrong.isEmpty() || !isShown) {
            return whole;
        }
        return new Place(whole.line(), column + 1, wrong.codePointCount(0, wrong.length()));
    }

    private static int offset(String line, Place whole, int quote) {
        return line.offsetByCodePoints(0, whole.column() - 1) + quote;
    }

    /** A stretch of the text, which is on one line. */
    Place place(int start, int end) {
        Place first = after(text.substring(0, start));
        return new Place(first.line(), first.column(), Math.max(1, text.codePointCount(start, end)));
    }

    /** Bytes that are no UTF-8, or signs that YAML does not allow; nothing when all can be read. */
    Optional<RuleFileProblem> unreadable() {
        Optional<RuleFileProblem> encoding = wrongEncoding();
        return encoding.isPresent() ? encoding : wrongSign();
    }

    private Optional<RuleFileProblem> wrongEncoding() {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer read = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), read, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String before = read.flip().toString();
        String counted = before.startsWith("\uFEFF") ? before.substring(1) : before;
        return Optional.of(problem(after(counted), "the file is not UTF-8 from here on", "save it as UTF-8"));
    }

    private Optional<RuleFileProblem> wrongSign() {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int sign = text.codePointAt(i);
            if (!StreamReader.isPrintable(sign)) {
                String message = "a control sign (U+%04X) that YAML does not allow".formatted(sign);
                return Optional.of(problem(after(text.substring(0, i)), message, "remove it"));
            }
        }
        return Optional.empty();
    }

    private static Place after(String before) {
        String[] passed = LINE_BREAK.split(before, -1);
        String line = passed[passed.length - 1];
        return new Place(passed.length, line.codePointCount(0, line.length()) + 1, 1);
    }
}
