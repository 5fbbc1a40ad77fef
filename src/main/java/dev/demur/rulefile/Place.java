package dev.demur.rulefile;

/** A stretch of one line of a file. Line and column count from 1; an emoji is one column, as YAML counts. */
record Place(int line, int column, int width) {

    /** Where a problem of a file as a whole is shown. */
    static final Place START = new Place(1, 1, 1);
}
