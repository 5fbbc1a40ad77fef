package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WalletRecognizerTest {

    /** From BIP 173, BIP 350, EIP-55 and the first block of Bitcoin. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
                "0x52908400098527886E0F7030069857D2E4169EE7",
                "0xde709f2102306220921060314715629080e2fb77",
            })
    void knowsPublishedAddressesAndNoNeighbourOfThem(String address) {
        assertThat(isFound(address)).isTrue();
        assertThat(isFound(swapped(address))).as(swapped(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3t4",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
                "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
                "1234567890123456789012345678901234",
                "Donaudampfschifffahrtsgesellschaft1",
            })
    void aWrongChecksumIsNoFinding(String address) {
        assertThat(isFound(address)).isFalse();
    }

    /** The hash of nothing, by the Keccak team's own test vectors. */
    @Test
    void hashesAsKeccakDid() {
        assertThat(HexFormat.of().formatHex(Keccak256.hash("".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    }

    private static boolean isFound(String address) {
        return Base58Check.isAddress(address) || Bech32.isAddress(address) || Ethereum.isAddress(address);
    }

    /** Two neighbours in the middle change places, or one is another where they are the same; case stays mixed. */
    private static String swapped(String address) {
        int at = address.length() / 2;
        while (address.charAt(at) == address.charAt(at + 1)) {
            at++;
        }
        boolean unchecked = address.startsWith("0x")
                && (address.substring(2).equals(address.substring(2).toLowerCase(java.util.Locale.ROOT))
                        || address.substring(2).equals(address.substring(2).toUpperCase(java.util.Locale.ROOT)));
        return unchecked
                ? address.substring(0, at) + "g" + address.substring(at + 1)
                : address.substring(0, at) + address.charAt(at + 1) + address.charAt(at) + address.substring(at + 2);
    }
}
