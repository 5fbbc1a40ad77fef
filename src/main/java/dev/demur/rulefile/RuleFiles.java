package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rule files of one moment: names relative to their folder, and bytes. Immutable. What could not be read is not
 * there but among the problems, so that reading a folder never throws and never goes unnoticed.
 *
 * <p>Hidden files, backups of editors, {@code *.md} and the folder {@code schema} do not count as rule files.
 */
public final class RuleFiles {

    /** A file has at most so many bytes. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** A set has at most so many files. */
    public static final int MAX_FILES = 1_000;

    private final String folder;
    private final Map<String, byte[]> contents;
    private final List<RuleFileProblem> problems;

    private RuleFiles(String folder, Map<String, byte[]> contents, List<RuleFileProblem> problems) {
        this.folder = folder;
        this.contents = Collections.unmodifiableMap(new TreeMap<>(contents));
        this.problems = List.copyOf(problems);
    }

    /** What the folder and its folders hold now. */
    public static RuleFiles in(Path folder) {
        return of(FolderListing.of(folder), folder.toString());
    }

    /** The set that is packaged with the application, on the class path under {@code rules/}. */
    public static RuleFiles packaged() {
        return PackagedRules.read();
    }

    /** Files from memory, by name. */
    public static RuleFiles of(Map<String, String> texts) {
        RuleFiles files = new RuleFiles("rules", Map.of(), List.of());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            files = files.with(text.getKey(), text.getValue());
        }
        return files;
    }

    static RuleFiles of(FolderListing listing, String folder) {
        Map<String, byte[]> contents = new HashMap<>();
        List<RuleFileProblem> problems = new ArrayList<>(listing.problems());
        listing.files().forEach(file -> file.read()
                .ifPresentOrElse(bytes -> contents.put(file.name(), bytes), () -> problems.add(file.unread())));
        return new RuleFiles(folder.replace('\\', '/'), contents, problems);
    }

    /** The same files, with one added or replaced. */
    public RuleFiles with(String name, String text) {
        Map<String, byte[]> changed = new HashMap<>(contents);
        changed.remove(name);
        List<RuleFileProblem> left = new ArrayList<>(problems);
        left.removeIf(problem -> problem.file().equals(name));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_BYTES) {
            left.add(tooLarge(name));
        } else {
            changed.put(name, bytes);
        }
        return new RuleFiles(folder, changed, left);
    }

    static RuleFileProblem tooLarge(String name) {
        return new RuleFileProblem(name, 1, 1, 1, "", "the file is larger than 2 MB", "split it");
    }

    /** What messages call the folder these files come from. */
    public String folder() {
        return folder;
    }

    /** The names of the files, in order. */
    public List<String> names() {
        return List.copyOf(contents.keySet());
    }

    /** Why some files, or the folder, could not be read. */
    List<RuleFileProblem> problems() {
        return problems;
    }

    /** A problem of the folder rather than of one of its files. */
    static RuleFileProblem problem(String message, String hint) {
        return new RuleFileProblem("", 1, 1, 1, "", message, hint);
    }

    /** The bytes of each file, in name order; not to be changed. */
    Map<String, byte[]> contents() {
        return contents;
    }

    SourceFile source(String name) {
        return SourceFile.of(name, contents.getOrDefault(name, new byte[0]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleFiles files
                && folder.equals(files.folder)
                && problems.equals(files.problems)
                && contents.keySet().equals(files.contents.keySet())
                && contents.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), files.contents.get(file.getKey())));
    }

    @Override
    public int hashCode() {
        return Objects.hash(folder, contents.keySet(), problems);
    }
}
