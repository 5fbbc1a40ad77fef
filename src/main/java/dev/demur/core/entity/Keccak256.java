package dev.demur.core.entity;

import java.util.Arrays;

/**
 * Keccak-256 as submitted to the SHA-3 competition (The Keccak reference, version 3.0, 2011), with its original padding,
 * which Java's SHA3-256 does not have. For messages of one block. Stateless.
 */
final class Keccak256 {

    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = {
        0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14
    };

    private Keccak256() {}

    /** The hash of a message shorter than 136 bytes. */
    static byte[] hash(byte[] message) {
        byte[] block = Arrays.copyOf(message, RATE);
        block[message.length] ^= 0x01;
        block[RATE - 1] ^= (byte) 0x80;
        long[] lanes = new long[25];
        for (int i = 0; i < RATE; i++) {
            lanes[i / 8] ^= (block[i] & 0xffL) << (8 * (i % 8));
        }
        permute(lanes);
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (lanes[i / 8] >>> (8 * (i % 8)));
        }
        return hash;
    }

    private static void permute(long[] lanes) {
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            theta(lanes);
            chi(lanes, rhoAndPi(lanes));
            for (int j = 0; j < 7; j++) {
                lanes[0] ^= (register & 1L) << ((1 << j) - 1);
                register = (register << 1) ^ ((register >> 7) * 0x171);
            }
        }
    }

    private static void theta(long[] lanes) {
        long[] columns = new long[5];
        for (int i = 0; i < lanes.length; i++) {
            columns[i % 5] ^= lanes[i];
        }
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] ^= columns[(i + 4) % 5] ^ Long.rotateLeft(columns[(i + 1) % 5], 1);
        }
    }

    private static long[] rhoAndPi(long[] lanes) {
        long[] moved = new long[25];
        for (int x = 0; x < 5; x++) {
            for (int y = 0; y < 5; y++) {
                moved[y + 5 * ((2 * x + 3 * y) % 5)] = Long.rotateLeft(lanes[x + 5 * y], ROTATIONS[x + 5 * y]);
            }
        }
        return moved;
    }

    private static void chi(long[] lanes, long[] moved) {
        for (int i = 0; i < lanes.length; i++) {
            int row = i / 5 * 5;
            lanes[i] = moved[i] ^ (~moved[row + (i + 1) % 5] & moved[row + (i + 2) % 5]);
        }
    }
}
