package dev.demur.train;

import java.util.List;

/** A tokenized sentence and the people named in it, as half-open ranges of tokens. */
record Post(List<String> tokens, List<Name> names) {

    Post {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    record Name(int from, int to) {}
}
