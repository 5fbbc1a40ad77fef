package dev.demur.core.disclosure;

import java.util.List;

/** What one clause of a reply gives away, and by which words. */
record ReplyHit(ReplyStatement.Says says, List<Range> ranges) {

    ReplyHit {
        ranges = List.copyOf(ranges);
    }

    /** Word positions {@code [from, to)}. */
    record Range(int from, int to) {
        static Range of(Mark mark) {
            return new Range(mark.from(), mark.to());
        }

        static Range of(Deed deed) {
            return new Range(deed.from(), deed.to());
        }
    }
}
