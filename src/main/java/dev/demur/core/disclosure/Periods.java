package dev.demur.core.disclosure;

/** Writes stretches of time the way ISO 8601 does, where a phrase says how long. */
final class Periods {

    private Periods() {}

    /** The ISO 8601 duration a phrase stands for, or else its own words. */
    static String value(Mark mark, String words) {
        String unit = mark.picked().unit();
        boolean isPeriod = mark.sense() instanceof Sense.OfCue cue && cue.cue() == Cue.PERIOD;
        if (!isPeriod || unit == null) {
            return words;
        }
        Double number = mark.picked().number();
        double count = number == null ? 1 : number;
        if (count != Math.rint(count)) {
            return words;
        }
        return unit.startsWith("T") ? "PT" + (long) count + unit.substring(1) : "P" + (long) count + unit;
    }
}
