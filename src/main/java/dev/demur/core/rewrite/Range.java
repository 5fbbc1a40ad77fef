package dev.demur.core.rewrite;

/** Half-open range of word positions. */
record Range(int from, int to) {

    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    boolean isEmpty() {
        return from >= to;
    }
}
