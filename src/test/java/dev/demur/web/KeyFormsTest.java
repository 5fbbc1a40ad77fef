package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.administration.NewKey;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyFormsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static KeyForms.Wanted wanted(@Nullable String name, @Nullable String role, @Nullable String expires) {
        KeyForms.Wanted form = new KeyForms.Wanted();
        form.name = name;
        form.role = role;
        form.expires = expires;
        return form;
    }

    @Test
    void readsAKeyThatEndsWithItsLastDay() {
        assertThat(wanted(" planner ", "author", "2026-03-01").read(NOON))
                .contains(new NewKey("planner", Role.AUTHOR, Instant.parse("2026-03-02T00:00:00Z")));
        assertThat(wanted("planner", "admin", "").read(NOON)).contains(new NewKey("planner", Role.ADMIN, null));
    }

    @ParameterizedTest
    @CsvSource({
        "'',author,",
        "' ',author,",
        ",author,",
        "planner,owner,",
        "planner,,",
        "planner,author,2026-02-28",
        "planner,author,tomorrow"
    })
    void readsNoKeyThatCannotBe(String name, String role, String expires) {
        assertThat(wanted(name, role, expires).read(NOON)).isEmpty();
    }

    @Test
    void readsNoNameThatIsTooLong() {
        assertThat(wanted("a".repeat(100), "author", null).read(NOON)).isPresent();
        assertThat(wanted("a".repeat(101), "author", null).read(NOON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,0", "0,0", "24,24", "168,168", "169,168"})
    void letsAnOldKeyGoOnForAWeekAtMost(int asked, int hours) {
        KeyForms.Replaced form = new KeyForms.Replaced();
        form.hours = asked;

        assertThat(form.overlap()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void readsSettingsWithinBoundsOnly() {
        KeyForms.Reviewing form = new KeyForms.Reviewing();
        form.approvers = 2;
        form.skippableBy = "admin";
        form.retentionDays = 30;
        assertThat(form.read()).contains(new WorkspaceSettings(2, Role.ADMIN, 30));

        form.skippableBy = "";
        assertThat(form.read()).contains(new WorkspaceSettings(2, null, 30));

        form.approvers = 3;
        assertThat(form.read()).isEmpty();
    }
}
