package dev.demur.core.check;

import dev.demur.core.rule.MessageKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kept a condition from holding where it came closest, and the disclosure or identifier it was asked of. */
record NearMiss(List<Gap> gaps, @Nullable Match about) {

    private static final int MOST_GAPS = 2;

    static final NearMiss NONE = new NearMiss(List.of(), null);

    NearMiss {
        gaps = List.copyOf(gaps);
    }

    static NearMiss of(String condition, MessageKey key) {
        return of(condition, Remark.of(key));
    }

    static NearMiss of(String condition, Remark remark) {
        return new NearMiss(List.of(new Gap(condition, remark)), null);
    }

    static NearMiss about(Match match) {
        return new NearMiss(List.of(), match);
    }

    /** Whether it is worth telling: something was there to judge, and little was missing. */
    boolean isNear() {
        return about != null && !gaps.isEmpty() && gaps.size() <= MOST_GAPS;
    }

    NearMiss and(NearMiss other) {
        List<Gap> all = new ArrayList<>(gaps);
        all.addAll(other.gaps);
        return new NearMiss(all, about == null ? other.about : about);
    }

    /** The closer of the two; one about something is closer than one about nothing. */
    NearMiss or(NearMiss other) {
        if ((about == null) != (other.about == null)) {
            return about == null ? other : this;
        }
        return other.gaps.size() < gaps.size() ? other : this;
    }

    /** A condition that does not hold, and by how much. */
    record Gap(String condition, Remark remark) {}
}
