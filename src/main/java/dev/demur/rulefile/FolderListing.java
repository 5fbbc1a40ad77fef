package dev.demur.rulefile;

import dev.demur.core.rule.RuleFileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Which rule files a folder holds at one moment, and what shows without reading them that they have changed. */
record FolderListing(List<Listed> files, List<RuleFileProblem> problems) {

    private static final int MAX_DEPTH = 8;

    FolderListing {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Walks the folder. Links are followed: mounted folders are often made of them. */
    static FolderListing of(Path folder) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, walk);
        } catch (IOException e) {
            walk.problems.add(RuleFiles.problem("the folder cannot be read", "it may have been moved or replaced"));
        }
        walk.files.sort(Comparator.comparing(Listed::name));
        return new FolderListing(walk.files, walk.problems);
    }

    /** A file as its folder shows it. */
    record Listed(String name, Path path, boolean isRegular, long size, long modifiedMillis) {

        /** The bytes; nothing when there are too many, or when the file has gone or may not be read. */
        Optional<byte[]> read() {
            if (!isRegular || size > RuleFiles.MAX_BYTES) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(RuleFiles.MAX_BYTES + 1))
                        .filter(bytes -> bytes.length <= RuleFiles.MAX_BYTES);
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        /** Why there is nothing to read. */
        RuleFileProblem unread() {
            return size > RuleFiles.MAX_BYTES ? RuleFiles.tooLarge(name) : unreadable(name);
        }
    }

    private static RuleFileProblem unreadable(String name) {
        return new RuleFileProblem(
                name, 1, 1, 1, "", "the file cannot be read", "is it still there, and may this user read it?");
    }

    /** Collects what counts, and goes on where something cannot be read. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final List<Listed> files = new ArrayList<>();
        private final List<RuleFileProblem> problems = new ArrayList<>();

        private Walk(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            boolean ignored =
                    !path.equals(folder) && (isHidden(path) || name(path).equals("schema"));
            return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (path.equals(folder)) {
                problems.add(RuleFiles.problem("this is a file, not a folder", "name the folder that holds the rules"));
            } else if (!isHidden(path) && !isNote(path) && !attributes.isDirectory()) {
                add(path, attributes);
            }
            return problems.isEmpty() || files.size() <= RuleFiles.MAX_FILES
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.TERMINATE;
        }

        private void add(Path path, BasicFileAttributes attributes) {
            if (files.size() == RuleFiles.MAX_FILES) {
                problems.add(
                        RuleFiles.problem("more than " + RuleFiles.MAX_FILES + " files", "is it the right folder?"));
                return;
            }
            long modified = attributes.lastModifiedTime().toMillis();
            files.add(new Listed(name(path), path, attributes.isRegularFile(), attributes.size(), modified));
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            problems.add(
                    path.equals(folder)
                            ? RuleFiles.problem("the folder cannot be read", "is it there, and may this user read it?")
                            : unreadable(name(path)));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path path) {
            return folder.relativize(path).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path path) {
            String last = last(path);
            return last.startsWith(".") || last.endsWith("~");
        }

        private static boolean isNote(Path path) {
            return last(path).endsWith(".md");
        }

        /** The last part of a path; a packaged folder shows a '/' behind it. */
        private static String last(Path path) {
            Path last = path.getFileName();
            return last == null ? "" : last.toString().replace("/", "");
        }
    }
}
