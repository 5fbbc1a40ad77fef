package dev.demur.evaluation;

import java.nio.file.Path;
import java.util.Locale;

/** Where a post stands: a file and a line, counted from 1. */
record Origin(Path file, int line) {

    /** The part of the corpus, which is the file's name: {@code tune}, {@code blind} or a name of one's own. */
    String part() {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".jsonl") ? name.substring(0, name.length() - ".jsonl".length()) : name;
    }

    /** Whether nobody who writes rules may look at the post: it only counts. */
    boolean blind() {
        return part().toLowerCase(Locale.ROOT).contains("blind");
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
