package dev.demur.app;

import dev.demur.rulefile.RuleFiles;
import dev.demur.rulefile.RuleFolderWatcher;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Where the rules come from, and the thread that looks whether they have changed. */
@Singleton
class RuleFolder {

    private static final Path HERE = Path.of("rules");

    private final Optional<Path> folder;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(RuleFolder::thread);

    RuleFolder(RuleSettings settings) {
        this.folder = settings.rules().dir().or(() -> Optional.of(HERE).filter(Files::isDirectory));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rule-files");
        thread.setDaemon(true);
        return thread;
    }

    /** What the folder holds now; without one, the packaged set. */
    RuleFiles read() {
        return folder.map(RuleFiles::in).orElseGet(RuleFiles::packaged);
    }

    /** Reloads the checker whenever the folder changes, until the application stops. */
    void follow(LiveChecker checker) {
        folder.ifPresent(path -> new RuleFolderWatcher(path, checker.files(), executor, checker::reload).start());
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
