package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes out the line that mocks, shames or pities: the whole sentence, or what stands behind the colon. */
final class DropMockery implements Strategy {

    private static final int SHORT = 4;

    @Override
    public String id() {
        return "mockery";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        List<Change> changes = new ArrayList<>();
        List<Range> told =
                Problems.revealing(problems).stream().map(post::range).toList();
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            disclosure
                    .detail(Slot.TONE)
                    .filter(tone -> !tone.value().equals("kind"))
                    .ifPresent(tone -> changes.addAll(changes(post, tone, told)));
        }
        return changes;
    }

    private static List<Change> changes(Post post, Mention tone, List<Range> told) {
        Range range = post.range(tone.span());
        if (tone.words().codePoints().noneMatch(Character::isLetter) || range.isEmpty()) {
            return List.of(picture(post.original(), tone.span()));
        }
        int index = post.indexOf(range.from());
        SentenceView sentence = post.sentences().get(index);
        Range whole = new Range(sentence.from(), sentence.to());
        if (told.stream().noneMatch(whole::overlaps)) {
            return sentences(post, index, told);
        }
        return behindColon(post, sentence, range, told).stream().toList();
    }

    /** A picture in the middle of a line ends one sentence and starts another. */
    private static Change picture(String text, Span span) {
        Surroundings around = new Surroundings(text);
        int before = around.beforeBlanks(span.start());
        int after = around.afterBlanks(span.end());
        boolean between = before > 0
                && Character.isLetterOrDigit(text.charAt(before - 1))
                && after < text.length()
                && Character.isLetterOrDigit(text.charAt(after));
        return between ? stop(text, new Span(before, after + 1)) : Change.remove(span);
    }

    private static Change stop(String text, Span span) {
        String next = text.substring(span.end() - 1, span.end());
        return new Change(span, ". " + (Letters.startsSmall(text) ? next : Letters.capitalized(next)));
    }

    /** The sentence and the short ones in the same breath: "Do you need a hug? A job?", "Grim, that. Properly grim." */
    private static List<Change> sentences(Post post, int index, List<Range> told) {
        int first = index;
        while (first > 0 && isEcho(post.sentences().get(first - 1), told)) {
            first--;
        }
        int last = index;
        while (last + 1 < post.sentences().size() && isEcho(post.sentences().get(last + 1), told)) {
            last++;
        }
        Span span = post.span(
                post.sentences().get(first).from(), post.sentences().get(last).to());
        return List.of(Change.remove(Hashtags.before(post.original(), span)));
    }

    private static boolean isEcho(SentenceView sentence, List<Range> told) {
        Range range = new Range(sentence.from(), sentence.to());
        return sentence.wordCount() <= SHORT
                && !sentence.hasVerb()
                && told.stream().noneMatch(range::overlaps);
    }

    private static Optional<Change> behindColon(Post post, SentenceView sentence, Range tone, List<Range> told) {
        for (int i = tone.from() - 1; i > sentence.from(); i--) {
            int colon = i;
            if (sentence.is(i, ":") && sentence.word(i + 1).spaced()) {
                boolean tells = told.stream().anyMatch(range -> range.to() > colon && range.from() < sentence.to());
                return tells ? Optional.empty() : Optional.of(closed(post, sentence, i));
            }
        }
        return Optional.empty();
    }

    private static Change closed(Post post, SentenceView sentence, int colon) {
        Span span = Hashtags.before(post.original(), post.span(colon, sentence.to()));
        Optional<String> closing = sentence.words().phrase(Phrase.CLOSING);
        return isAddress(sentence) && closing.isPresent()
                ? new Change(span, ": " + closing.get())
                : new Change(span, ".");
    }

    private static boolean isAddress(SentenceView sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + SHORT); i++) {
            if (sentence.isOneOf(WordList.GREETING, i) || sentence.isOneOf(WordList.ADDRESSING, i)) {
                return true;
            }
        }
        return !sentence.isVerb(sentence.from() + 1);
    }
}
