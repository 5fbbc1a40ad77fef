package dev.demur.core.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one sentence that matter in a reply, by what they do there. */
final class ReplyMarks {

    private final Map<ReplyCue, List<Mark>> found;

    ReplyMarks(Map<ReplyCue, List<Mark>> found) {
        this.found = found;
    }

    List<Mark> of(ReplyCue cue) {
        return found.getOrDefault(cue, List.of());
    }

    /** The longest of the first marks of a cue that lie within {@code [from, to)}, or nothing. */
    Optional<Mark> in(ReplyCue cue, int from, int to) {
        Mark first = null;
        for (Mark mark : of(cue)) {
            if (from <= mark.from() && mark.to() <= to && (first == null || isBetter(mark, first))) {
                first = mark;
            }
        }
        return Optional.ofNullable(first);
    }

    private static boolean isBetter(Mark mark, Mark first) {
        return mark.from() < first.from() || (mark.from() == first.from() && mark.length() > first.length());
    }

    boolean has(ReplyCue cue, int from, int to) {
        return in(cue, from, to).isPresent();
    }

    /** Whether a word is part of a mark of that cue. */
    boolean covers(ReplyCue cue, int position) {
        for (Mark mark : of(cue)) {
            if (mark.covers(position)) {
                return true;
            }
        }
        return false;
    }
}
