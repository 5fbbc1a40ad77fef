package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FrameTest {

    private static Frame frame(String here, @Nullable Role role) {
        Session session =
                role == null ? null : new Session(new Caller(WorkspaceId.FIRST, "key_1", "tool", role), "a form token");
        return new Frame(here, Locale.ENGLISH, Theme.DARK, "nonce", session);
    }

    @Test
    void showsThePagesThatARoleMaySee() {
        assertThat(frame("/", Role.CHECKER).places())
                .extracting(Frame.Place::id)
                .containsExactly("compose", "rules");
        assertThat(frame("/", Role.REVIEWER).places())
                .extracting(Frame.Place::id)
                .containsExactly("compose", "reviews", "rules", "insights");
        assertThat(frame("/", Role.ADMIN).places()).hasSize(6);
        assertThat(frame("/", null).places()).isEmpty();
    }

    @Test
    void marksWhereTheReaderIs() {
        assertThat(frame("/rules/a-rule?x=1", Role.ADMIN).places())
                .filteredOn(Frame.Place::here)
                .extracting(Frame.Place::id)
                .containsExactly("rules");
        assertThat(frame("/", Role.ADMIN).places())
                .filteredOn(Frame.Place::here)
                .extracting(Frame.Place::id)
                .containsExactly("compose");
    }

    @Test
    void comesBackToThePageWithItsQuery() {
        assertThat(frame("/audit?action=a&actor=b", Role.ADMIN).back())
                .isEqualTo("then=%2Faudit%3Faction%3Da%26actor%3Db");
    }

    @Test
    void knowsTheChoicesInUse() {
        Frame frame = frame("/", null);

        assertThat(frame.themes())
                .filteredOn(Frame.Choice::chosen)
                .extracting(Frame.Choice::id)
                .containsExactly("dark");
        assertThat(frame.languages())
                .filteredOn(Frame.Choice::chosen)
                .extracting(Frame.Choice::id)
                .containsExactly("en");
    }
}
