package dev.demur.core.disclosure;

/**
 * Words that a lexicon gives a sense, as a half-open range of word positions.
 *
 * @param picked the number and unit that stand inside, for phrases that have them
 */
record Mark(Sense sense, int from, int to, Sense.Picked picked) {

    int length() {
        return to - from;
    }

    boolean covers(Mark other) {
        return from <= other.from && other.to <= to;
    }

    boolean covers(int position) {
        return from <= position && position < to;
    }
}
