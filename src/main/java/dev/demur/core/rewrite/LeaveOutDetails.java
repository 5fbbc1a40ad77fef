package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Slot;
import java.util.ArrayList;
import java.util.List;

/** Leaves out how often, how long, when and where, as far as the sentence stands without. */
final class LeaveOutDetails implements Strategy {

    @Override
    public String id() {
        return "details";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        List<Change> changes = new ArrayList<>();
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            List<Range> all = ranges(post, disclosure);
            for (Slot slot : Slot.DETAILS) {
                disclosure
                        .detail(slot)
                        .map(mention -> post.range(mention.span()))
                        .filter(range -> !range.isEmpty() && !isOfOthers(post, disclosure, range))
                        .flatMap(range -> new Detail(post, slot, range, all).change())
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static boolean isOfOthers(Post post, Disclosure disclosure, Range range) {
        return post.range(disclosure.subject().span()).overlaps(range)
                || post.range(disclosure.behaviour().span()).overlaps(range);
    }

    private static List<Range> ranges(Post post, Disclosure disclosure) {
        return Slot.DETAILS.stream()
                .flatMap(slot -> disclosure.detail(slot).stream())
                .map(mention -> post.range(mention.span()))
                .toList();
    }
}
