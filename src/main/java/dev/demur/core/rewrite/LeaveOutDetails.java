package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.SentenceView;
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
            List<Range> told = List.of(
                    post.range(disclosure.subject().span()),
                    post.range(disclosure.behaviour().span()));
            for (Slot slot : Slot.DETAILS) {
                disclosure
                        .detail(slot)
                        .map(mention -> apart(post.range(mention.span()), all))
                        .filter(range -> !range.isEmpty() && !isOfOthers(post, disclosure, range))
                        .map(range -> changes(new Detail(post, slot, range, all, told)))
                        .ifPresent(changes::addAll);
            }
        }
        return changes;
    }

    /** The detail goes, and so does its number where it is said once more. */
    private static List<Change> changes(Detail detail) {
        List<Change> changes = new ArrayList<>();
        detail.change().ifPresent(change -> {
            changes.add(change);
            SentenceView home = detail.post().sentenceOf(detail.range().from());
            changes.addAll(Counts.withoutEchoes(
                    detail.post(), home, home.numberValue(detail.range().from())));
        });
        return changes;
    }

    private static boolean isOfOthers(Post post, Disclosure disclosure, Range range) {
        return post.range(disclosure.subject().span()).overlaps(range)
                || post.range(disclosure.behaviour().span()).overlaps(range);
    }

    private static List<Range> ranges(Post post, Disclosure disclosure) {
        List<Range> read = Slot.DETAILS.stream()
                .flatMap(slot -> disclosure.detail(slot).stream())
                .map(mention -> post.range(mention.span()))
                .toList();
        return read.stream().map(range -> apart(range, read)).toList();
    }

    /** "nine times in" and "in Leeds" share a word that belongs to the second. */
    private static Range apart(Range range, List<Range> all) {
        return all.stream()
                .filter(other -> range.from() < other.from() && other.from() < range.to() && range.to() < other.to())
                .findFirst()
                .map(other -> new Range(range.from(), other.from()))
                .orElse(range);
    }
}
