package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleFolderWatcherTest {

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final List<RuleFiles> changes = new ArrayList<>();

    private final Path folder;
    private final Path file;

    RuleFolderWatcherTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("a.yaml"), "one");
    }

    @AfterEach
    void stopExecutor() {
        executor.shutdownNow();
    }

    @Test
    void saysNothingOfFilesThatAreInUseAlready() {
        look(watcher(), 50);

        assertThat(changes).isEmpty();
    }

    @Test
    void tellsOfAChangeOnceItIsQuiet() throws IOException {
        RuleFolderWatcher watcher = watcher();
        look(watcher, 3);

        Files.writeString(file, "three");
        look(watcher, 1);
        assertThat(changes).isEmpty();
        look(watcher, 5);

        assertThat(changes).containsExactly(RuleFiles.in(folder));
    }

    @Test
    void waitsWhileAnEditorWritesInSteps() throws IOException {
        RuleFolderWatcher watcher = watcher();
        look(watcher, 3);

        for (String step : new String[] {"", "th", "thre", "three"}) {
            Files.writeString(file, step);
            look(watcher, 1);
        }
        assertThat(changes).isEmpty();
        look(watcher, 1);

        assertThat(changes).containsExactly(RuleFiles.in(folder));
    }

    @Test
    void tellsOfNewAndOfDeletedFiles() throws IOException {
        RuleFolderWatcher watcher = watcher();

        Files.writeString(folder.resolve("b.yaml"), "b");
        look(watcher, 2);
        Files.delete(file);
        look(watcher, 2);

        assertThat(changes)
                .extracting(RuleFiles::names)
                .containsExactly(List.of("a.yaml", "b.yaml"), List.of("b.yaml"));
    }

    @Test
    void saysNothingWhenAFileIsTouchedOnly() throws IOException {
        RuleFolderWatcher watcher = watcher();

        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        look(watcher, 3);

        assertThat(changes).isEmpty();
    }

    @Test
    void findsAChangeThatSizeAndTimeDoNotShow() throws IOException {
        RuleFolderWatcher watcher = watcher();
        look(watcher, 3);
        FileTime before = Files.getLastModifiedTime(file);

        Files.writeString(file, "two");
        Files.setLastModifiedTime(file, before);
        look(watcher, 25);

        assertThat(changes).containsExactly(RuleFiles.in(folder));
    }

    @Test
    void aFolderThatIsGoneIsAChangeThatDoesNotLoad() throws IOException {
        RuleFolderWatcher watcher = watcher();

        Files.delete(file);
        Files.delete(folder);
        look(watcher, 5);

        assertThat(changes).hasSize(1);
        assertThat(TestFiles.LOADER.problems(changes.get(0), "default", ""))
                .extracting(problem -> problem.message())
                .containsExactly("the folder cannot be read");
        Files.createDirectory(folder);
        Files.writeString(file, "one");
        look(watcher, 2);
        assertThat(changes).hasSize(2).last().isEqualTo(RuleFiles.in(folder));
    }

    @Test
    void aListenerThatFailsIsCalledForTheNextChange() throws IOException {
        RuleFolderWatcher watcher = new RuleFolderWatcher(folder, RuleFiles.in(folder), executor, files -> {
            changes.add(files);
            throw new IllegalStateException("no room");
        });

        Files.writeString(file, "three");
        look(watcher, 2);
        Files.writeString(file, "fifteen");
        look(watcher, 2);

        assertThat(changes).hasSize(2);
    }

    @Test
    void looksByItselfUntilItIsClosed() throws Exception {
        BlockingQueue<RuleFiles> told = new LinkedBlockingQueue<>();
        RuleFolderWatcher watcher = new RuleFolderWatcher(folder, RuleFiles.in(folder), executor, told::add);
        try (watcher) {
            watcher.start();
            Files.writeString(file, "three");
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(RuleFiles.in(folder));
        }

        executor.shutdown();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    private RuleFolderWatcher watcher() {
        return new RuleFolderWatcher(folder, RuleFiles.in(folder), executor, changes::add);
    }

    private static void look(RuleFolderWatcher watcher, int times) {
        for (int i = 0; i < times; i++) {
            watcher.look();
        }
    }
}
