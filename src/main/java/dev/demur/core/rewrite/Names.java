package dev.demur.core.rewrite;

import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.entity.Entity;
import dev.demur.core.entity.PeopleFinder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of people, and where else in a post they are said again. Belongs to one check; not thread-safe. */
final class Names {

    private static final int SHORTEST = 3;

    private final Post post;
    private final List<Range> found;
    private final Set<String> keys = new HashSet<>();

    private Names(Post post, Stream<Range> found) {
        this.post = post;
        this.found = found.filter(range -> !range.isEmpty())
                .map(range -> FullName.of(post, range))
                .toList();
        this.found.forEach(this::addKeys);
    }

    /** Whom the post tells of by name. */
    static Names toldOf(Post post, List<Problem> problems) {
        return new Names(
                post,
                Problems.disclosures(problems).stream()
                        .filter(disclosure -> disclosure.subject().named())
                        .map(disclosure -> post.range(disclosure.subject().span())));
    }

    /** Those found as names. */
    static Names identified(Post post, List<Problem> problems) {
        return new Names(
                post,
                Problems.entities(problems).stream().filter(Names::isName).map(entity -> post.range(entity.span())));
    }

    static boolean isName(Entity entity) {
        return entity.type().equals(PeopleFinder.TYPE);
    }

    private void addKeys(Range range) {
        SentenceView sentence = post.sentenceOf(range.from());
        for (int i = range.from(); i < range.to() && sentence.contains(i); i++) {
            boolean name = sentence.word(i).isWord()
                    && sentence.word(i).text().length() >= SHORTEST
                    && !sentence.isOneOf(WordList.TITLE, i)
                    && !sentence.isOneOf(WordList.GREETING, i)
                    && !sentence.isOneOf(WordList.ADDRESSING, i);
            if (name) {
                keys.add(sentence.word(i).key());
            }
        }
    }

    /** Where they were found. */
    List<Range> found() {
        return found;
    }

    /** Where they were found, and where one of their words stands again. */
    List<Range> everywhere() {
        List<Range> all = new ArrayList<>(found);
        for (SentenceView sentence : post.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Range word = new Range(i, i + 1);
                if (isNameAt(sentence, i) && all.stream().noneMatch(word::overlaps)) {
                    all.add(FullName.of(post, word));
                }
            }
        }
        return all;
    }

    boolean isIn(SentenceView sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isNameAt(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNameAt(SentenceView sentence, int position) {
        return sentence.word(position).isCapitalized()
                && keys.contains(sentence.word(position).key());
    }
}
