package dev.demur.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where data is kept when nobody says: where each system keeps what programs store for a user. */
final class DataFolder {

    private static final String NAME = "demur";

    private DataFolder() {}

    /** The folder for this user on this system. */
    static Path ofThisUser() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    static Path of(String system, Path home, UnaryOperator<@Nullable String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        boolean isWindows = name.startsWith("windows");
        String folder = environment.apply(isWindows ? "LOCALAPPDATA" : "XDG_DATA_HOME");
        Path usual = home.resolve(isWindows ? "AppData/Local" : ".local/share");
        return (folder == null || folder.isBlank() ? usual : Path.of(folder)).resolve(NAME);
    }
}
