package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CheckIdsTest {

    @Test
    void putsAHundredAndTwentyEightRandomBitsIntoAnId() {
        SecureRandom random = new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                Arrays.fill(bytes, (byte) 0xfb);
            }
        };

        assertThat(new CheckIds(random).next()).isEqualTo("chk_-_v7-_v7-_v7-_v7-_v7-w");
    }
}
