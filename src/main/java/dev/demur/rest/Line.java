package dev.demur.rest;

/** One line of a batch, or the news that there was one beyond the limit. Immutable by agreement. */
final class Line {

    private final long number;
    private final byte[] json;
    private final boolean tooLong;

    private Line(long number, byte[] json, boolean tooLong) {
        this.number = number;
        this.json = json;
        this.tooLong = tooLong;
    }

    static Line of(long number, byte[] json) {
        return new Line(number, json, false);
    }

    static Line tooLong(long number) {
        return new Line(number, new byte[0], true);
    }

    /** Counted from 1, blank lines included, so that an editor finds it. */
    long number() {
        return number;
    }

    byte[] json() {
        return json;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (byte b : json) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}
