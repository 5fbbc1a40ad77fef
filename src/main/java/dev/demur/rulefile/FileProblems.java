package dev.demur.rulefile;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The problems of one file, reported by the node they are at. */
record FileProblems(SourceFile file, Problems problems) {

    void add(Node at, Spot spot, String message, String hint) {
        problems.add(file.problem(file.place(at), spot.in(message), hint));
    }

    void add(ScalarNode at, Spot spot, Mistake mistake) {
        problems.add(file.problem(file.place(at, mistake), spot.in(mistake.message()), mistake.hint()));
    }

    /** The line a node starts on, from 1. */
    int line(Node node) {
        return file.place(node).line();
    }
}
