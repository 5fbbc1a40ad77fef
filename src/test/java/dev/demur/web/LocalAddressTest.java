package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rules", "/rules/a-rule", "/audit?first=2026-01-01&action=key.created"})
    void keepsWhatLeadsBackHere(String address) {
        assertThat(LocalAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "rules",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example/",
                "javascript:alert(1)",
                "/a b"
            })
    void leadsNowhereElse(String address) {
        assertThat(LocalAddress.of(address)).isEqualTo(ComposePage.ADDRESS);
    }

    @Test
    void keepsNoLineFeed() {
        assertThat(LocalAddress.of("/rules\r\nSet-Cookie: a=b")).isEqualTo(ComposePage.ADDRESS);
    }
}
