package dev.demur.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Which rules are in force: {@code DEMUR_RULES_DIR} and {@code DEMUR_PROFILE}. Public because its validator asks so. */
@ConfigMapping(prefix = "demur")
public interface RuleSettings {

    /** What to hold drafts to: the name of a file in {@code profiles/} of the rules folder. */
    @WithDefault("default")
    String profile();

    Rules rules();

    /** Settings under {@code demur.rules}. */
    interface Rules {

        /** The folder with the rule files; absent, it is {@code rules} if there is one here, else the packaged set. */
        Optional<Path> dir();
    }
}
