package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Draft;
import org.junit.jupiter.api.Test;

final class NearNamesTest {

    @Test
    void aNameTooFarFromWhatIsToldDoesNotCount() {
        assertThat(decision("Refund for Tom Ives today.")).isNotEqualTo(Decision.PASS);
        assertThat(decision("Refund policy as of today, by our founder in the seventies, Tom Ives."))
                .isEqualTo(Decision.PASS);
    }

    private static Decision decision(String text) {
        return ShippedRules.DEFAULT.check(Draft.of(text)).decision();
    }
}
