package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.rewrite.TextEdit;
import dev.demur.web.DiffPart.Fate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiffPartTest {

    @Test
    void tellsWhatStaysGoesAndComes() {
        assertThat(DiffPart.of("To the 53 people", List.of(new TextEdit(3, 16, "everyone"))))
                .containsExactly(
                        new DiffPart(Fate.KEPT, "To "),
                        new DiffPart(Fate.REMOVED, "the 53 people"),
                        new DiffPart(Fate.ADDED, "everyone"));
    }

    @Test
    void leavesOutEmptyParts() {
        assertThat(DiffPart.of("Hi you", List.of(new TextEdit(0, 3, ""))))
                .containsExactly(new DiffPart(Fate.REMOVED, "Hi "), new DiffPart(Fate.KEPT, "you"));
    }

    @Test
    void isTheWholeTextWithoutEdits() {
        assertThat(DiffPart.of("Hi you", List.of())).containsExactly(new DiffPart(Fate.KEPT, "Hi you"));
    }
}
