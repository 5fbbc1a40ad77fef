package dev.demur.evaluation;

import java.util.List;
import java.util.Locale;

/** A chart of shares: rows with a mark for each series on a line from 0 to 1. The table behind it holds the same rows. */
record Chart(String title, List<String> series, List<Row> rows) {

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !rows.isEmpty();
    }

    /** One label and its marks, one for each series, in their order. */
    record Row(String label, List<Mark> marks) {}

    /** One share with its interval; lengths are percentages of the line. */
    record Mark(String series, Ratio ratio) {

        public boolean counted() {
            return ratio.counted();
        }

        public String share() {
            return ratio.share();
        }

        public String interval() {
            return counted() ? ratio.interval().toString() : "–";
        }

        public String dot() {
            return percent(ratio.rate());
        }

        public String from() {
            return percent(ratio.interval().low());
        }

        public String width() {
            Interval interval = ratio.interval();
            return percent(interval.high() - interval.low());
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * share);
        }
    }
}
