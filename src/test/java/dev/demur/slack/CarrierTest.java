package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.KeptDrafts;
import dev.demur.core.chat.MemoryKeptDrafts;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.StorageUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CarrierTest {

    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final Carrier carrier = new Carrier(new MemoryKeptDrafts(clock));

    private Optional<String> carry(Draft draft) {
        return carrier.carry(WorkspaceId.FIRST, draft);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 900, 998, 999, 5_000, 100_000})
    void bringsADraftBackAsItWas(int length) {
        Draft draft = Carrier.draft("d:" + "x".repeat(length), Channel.REVIEW_REPLY);
        String value = carry(draft).orElseThrow();

        assertThat(value.length()).isLessThanOrEqualTo(Parts.LONGEST_VALUE);
        assertThat(carrier.find(WorkspaceId.FIRST, value)).contains(draft);
    }

    @Test
    void keepsNothingOfAShortOne() {
        KeptDrafts nowhere = new KeptDrafts() {
            @Override
            public String keep(WorkspaceId workspace, String text) {
                throw new StorageUnavailableException(null);
            }

            @Override
            public Optional<String> find(WorkspaceId workspace, String name) {
                throw new StorageUnavailableException(null);
            }
        };
        Carrier without = new Carrier(nowhere);

        assertThat(without.carry(WorkspaceId.FIRST, Carrier.draft("Good morning", Channel.X)))
                .contains("t:x:Good morning");
        assertThat(without.carry(WorkspaceId.FIRST, Carrier.draft("x".repeat(5_000), Channel.X)))
                .isEmpty();
    }

    @Test
    void aLongOneIsGoneAfterAnHourAndNeverSomebodyElses() {
        String value = carry(Carrier.draft("x".repeat(5_000), Channel.X)).orElseThrow();

        assertThat(carrier.find(new WorkspaceId("ws_other"), value)).isEmpty();
        clock.pass(Duration.ofHours(1));
        assertThat(carrier.find(WorkspaceId.FIRST, value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t:", "t:nowhere:text", "x:x:text", "d:drf_none"})
    void findsNothingInOtherValues(String value) {
        assertThat(carrier.find(WorkspaceId.FIRST, value)).isEmpty();
    }
}
