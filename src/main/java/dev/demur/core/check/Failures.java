package dev.demur.core.check;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells operators of bugs met while checking: what was at work and where it broke, never what was being read. */
final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final int FRAMES = 12;

    private Failures() {}

    /** The message of an exception is left out: it may quote the draft. */
    static void log(String what, RuntimeException e) {
        String where = Arrays.stream(e.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        LOG.log(
                Level.ERROR,
                "{0} did not finish: {1} at {2}",
                what,
                e.getClass().getName(),
                where);
    }
}
