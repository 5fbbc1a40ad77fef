package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves out how often, how long, when and where, as far as the sentence stands without. */
final class LeaveOutDetails implements Strategy {

    private static final Map<Slot, Phrase> VAGUE = Map.of(
            Slot.REPETITION, Phrase.OFTEN, Slot.PERIOD, Phrase.LATELY, Slot.MOMENT, Phrase.LATELY, Slot.PLACE, Phrase.HERE);

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
                        .filter(range -> !range.isEmpty() && !isOfSubject(post, disclosure, range))
                        .flatMap(range -> new Detail(post, slot, range, all).change())
                        .ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static boolean isOfSubject(Post post, Disclosure disclosure, Range range) {
        return post.range(disclosure.subject().span()).overlaps(range)
                || post.range(disclosure.behaviour().span()).overlaps(range);
    }

    private static List<Range> ranges(Post post, Disclosure disclosure) {
        return Slot.DETAILS.stream()
                .flatMap(slot -> disclosure.detail(slot).stream())
                .map(mention -> post.range(mention.span()))
                .toList();
    }

    /** One detail where it stands. */
    private record Detail(Post post, Slot slot, Range range, List<Range> all) {

        Optional<Change> change() {
            SentenceView sentence = post.sentenceOf(range.from());
            if (isAllOf(sentence)) {
                return Optional.of(Change.remove(sentence.span()));
            }
            int end = sentence.numberEnd(range.from());
            if (slot == Slot.REPETITION && end > range.from() && !isAdverb(sentence, end)) {
                return fewer(sentence, end);
            }
            return adverb(sentence);
        }

        private boolean isAllOf(SentenceView sentence) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int at = i;
                boolean covered = all.stream().anyMatch(detail -> detail.from() <= at && at < detail.to());
                if (sentence.word(i).isWord() && !covered) {
                    return false;
                }
            }
            return true;
        }

        private boolean isAdverb(SentenceView sentence, int afterNumber) {
            for (int i = afterNumber; i < Math.max(range.to(), afterNumber + 1); i++) {
                if (sentence.isOneOf(WordList.TIMES, i)) {
                    return true;
                }
            }
            return false;
        }

        /** "61 handbags" become "plenty of handbags"; one or two of a thing tell nothing. */
        private Optional<Change> fewer(SentenceView sentence, int end) {
            boolean thing = sentence.contains(end)
                    && sentence.word(end).isWord()
                    && sentence.word(end).text().chars().allMatch(Character::isLetter)
                    && sentence.word(end).text().length() > 2
                    && !sentence.isCue(Cue.BOUNDARY, end)
                    && !sentence.isVerb(end);
            boolean counted = sentence.numberValue(range.from()) > 2;
            int before = range.from() - 1;
            boolean free = !sentence.contains(before) || !isDeterminer(sentence, before);
            return thing && counted && free
                    ? sentence.words().phrase(Phrase.MANY).map(many -> new Change(post.span(range.from(), end), many))
                    : Optional.empty();
        }

        private Optional<Change> adverb(SentenceView sentence) {
            int from = range.from();
            while (sentence.isOneOf(WordList.BEFORE_DETAIL, from - 1)) {
                from--;
            }
            if (!isFree(sentence, from)) {
                return Optional.empty();
            }
            if (from == sentence.from() && sentence.words().verbSecond() && sentence.isVerb(range.to())) {
                String vague = sentence.words().phrase(VAGUE.getOrDefault(slot, Phrase.LATELY)).orElse("");
                return Optional.of(new Change(post.span(from, range.to()), vague));
            }
            return Optional.of(Change.remove(post.span(from, range.to())));
        }

        private boolean isFree(SentenceView sentence, int from) {
            boolean left = !sentence.contains(from - 1)
                    || !(isDeterminer(sentence, from - 1) || sentence.isOneOf(WordList.JOINING, from - 1));
            int next = range.to();
            boolean right = !sentence.contains(next)
                    || !sentence.word(next).isWord()
                    || sentence.isCue(Cue.BOUNDARY, next)
                    || sentence.isVerb(next)
                    || sentence.isCue(Cue.RELATIVE, next)
                    || sentence.isOneOf(WordList.ADVERB, next)
                    || all.stream().anyMatch(detail -> detail.from() == next)
                    || isOpenedByOwnWord(sentence);
            return left && right && !sentence.word(range.to() - 1).key().equals("'s") && !sentence.is(next, "'s");
        }

        /** "for the past week": what starts with a preposition of its own hangs on nothing after it. */
        private boolean isOpenedByOwnWord(SentenceView sentence) {
            return sentence.words().verbSecond()
                    || (sentence.isCue(Cue.BOUNDARY, range.from()) && range.to() - range.from() > 2);
        }

        private static boolean isDeterminer(SentenceView sentence, int position) {
            return sentence.isCue(Cue.DEFINITE, position)
                    || sentence.isCue(Cue.INDEFINITE, position)
                    || sentence.isCue(Cue.SPEAKER_OWN, position)
                    || sentence.isCue(Cue.THIRD_OWN, position)
                    || sentence.isCue(Cue.READER_OWN, position);
        }
    }
}
