package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final Lazy<String> lazy = new Lazy<>(() -> "asked " + asked.incrementAndGet() + " times");

    @Test
    void isNotWorkedOutUnlessAskedFor() {
        assertThat(asked).hasValue(0);
    }

    @Test
    void isWorkedOutOnce() {
        lazy.get();

        assertThat(lazy.get()).isEqualTo("asked 1 times");
    }
}
