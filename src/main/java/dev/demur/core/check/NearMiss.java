package dev.demur.core.check;

import dev.demur.core.check.Explanation.Failed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kept a condition from holding where it came closest, and the disclosure or identifier it was asked of. */
record NearMiss(List<Failed> failed, @Nullable Match about) {

    private static final int MOST_FAILED = 2;

    static final NearMiss NONE = new NearMiss(List.of(), null);

    NearMiss {
        failed = List.copyOf(failed);
    }

    static NearMiss of(String condition, String text) {
        return new NearMiss(List.of(new Failed(condition, text)), null);
    }

    static NearMiss about(Match match) {
        return new NearMiss(List.of(), match);
    }

    /** Whether it is worth telling: something was there to judge, and little was missing. */
    boolean isNear() {
        return about != null && !failed.isEmpty() && failed.size() <= MOST_FAILED;
    }

    NearMiss and(NearMiss other) {
        List<Failed> all = new ArrayList<>(failed);
        all.addAll(other.failed);
        return new NearMiss(all, about == null ? other.about : about);
    }

    /** The closer of the two; one about something is closer than one about nothing. */
    NearMiss or(NearMiss other) {
        if ((about == null) != (other.about == null)) {
            return about == null ? other : this;
        }
        return other.failed.size() < failed.size() ? other : this;
    }
}
