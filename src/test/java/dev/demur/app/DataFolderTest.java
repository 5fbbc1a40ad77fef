package dev.demur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataFolderTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_DATA_HOME, /data, /data/demur",
        "Linux, XDG_DATA_HOME, '', /home/ada/.local/share/demur",
        "Linux, LOCALAPPDATA, /data, /home/ada/.local/share/demur",
        "Mac OS X, XDG_DATA_HOME, /data, /home/ada/Library/Application Support/demur",
        "Windows 11, LOCALAPPDATA, /local, /local/demur",
        "Windows 11, XDG_DATA_HOME, /data, /home/ada/AppData/Local/demur"
    })
    void isWhereEachSystemKeepsWhatProgramsStore(String system, String variable, String value, String expected) {
        assertThat(DataFolder.of(system, Path.of("/home/ada"), Map.of(variable, value)::get))
                .isEqualTo(Path.of(expected));
    }
}
