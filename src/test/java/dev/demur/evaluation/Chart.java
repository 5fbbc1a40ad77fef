package dev.demur.evaluation;

import java.util.List;
import java.util.Locale;

/** A chart of shares: rows with a mark for each series on a line from 0 to 1. The table behind it holds the same rows. */
record Chart(String title, List<String> series, List<Row> rows) {

    /** Whether there is anything to draw. */
    boolean drawn() {
        return !rows.isEmpty();
    }

    /** One label and its marks, one for each series, in their order. */
    record Row(String label, List<Mark> marks) {}

    /** One share with its interval; lengths are percentages of the line. */
    record Mark(String series, Ratio ratio) {

        boolean counted() {
            return ratio.counted();
        }

        String share() {
            return ratio.share();
        }

        String interval() {
            return counted() ? ratio.interval().toString() : "–";
        }

        String dot() {
            return percent(ratio.rate());
        }

        String from() {
            return percent(ratio.interval().low());
        }

        String width() {
            Interval interval = ratio.interval();
            return percent(interval.high() - interval.low());
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * share);
        }
    }
}
