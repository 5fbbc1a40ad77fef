package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes names out, wherever they stand, as far as each place has good words for it. */
final class HideName implements Strategy {

    private static final int SHORTEST_NAME = 3;

    @Override
    public String id() {
        return "name";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        List<Range> ranges = new ArrayList<>();
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            if (disclosure.subject().named()) {
                Range range = post.range(disclosure.subject().span());
                Range whole = NamePlace.whole(post, range);
                ranges.add(whole);
                addNames(post, whole, names);
            }
        }
        return changes(post, ranges, names);
    }

    private static void addNames(Post post, Range range, Set<String> names) {
        SentenceView sentence = post.sentenceOf(range.from());
        for (int i = range.from(); i < range.to() && sentence.contains(i); i++) {
            boolean name = sentence.word(i).isWord()
                    && sentence.word(i).text().length() >= SHORTEST_NAME
                    && !sentence.isOneOf(WordList.GREETING, i)
                    && !sentence.isOneOf(WordList.ADDRESSING, i);
            if (name) {
                names.add(sentence.word(i).key());
            }
        }
    }

    private static List<Change> changes(Post post, List<Range> ranges, Set<String> names) {
        List<Range> all = new ArrayList<>(ranges);
        for (SentenceView sentence : post.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                boolean known = names.contains(sentence.word(i).key());
                if (known && sentence.word(i).isCapitalized() && isNew(all, new Range(i, i + 1))) {
                    all.add(NamePlace.whole(post, new Range(i, i + 1)));
                }
            }
        }
        return NamePlace.unnamed(post, all);
    }

    private static boolean isNew(List<Range> known, Range range) {
        return known.stream().noneMatch(range::overlaps);
    }
}
