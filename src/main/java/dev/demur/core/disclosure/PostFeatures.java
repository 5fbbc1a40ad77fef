package dev.demur.core.disclosure;

import dev.demur.core.text.Word;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a statistical reader goes by: the words of a post, each with the next one, what the lexicons say of them, whatever the
 * language, which of that stands together in a sentence, and how long its sentences are. Changing it means training the model
 * anew. Stateless.
 */
final class PostFeatures {

    private static final String[] SENTENCE = sizes("sentence:", 6);
    private static final String[] POST = sizes("post:", 7);

    /** Enough for nearly every post, so that the set need not grow. */
    private static final int ROOM = 512;

    /** Before the first and behind the last word of a sentence; no word is spelt so. */
    private static final String EDGE = "|";

    private static final String HANDLE = "@";
    private static final String NUMBER = "0";
    private static final String LINK = "://";

    private PostFeatures() {}

    static List<String> of(List<SentenceReading> sentences, boolean reply) {
        Set<String> features = new LinkedHashSet<>(ROOM);
        int words = 0;
        for (SentenceReading sentence : sentences) {
            add(sentence.marks(), features);
            words += sentence.marks().to() - sentence.marks().from();
        }
        features.add(POST[size(words, POST.length)]);
        if (reply) {
            features.add("reply");
        }
        return List.copyOf(features);
    }

    private static void add(SentenceMarks marks, Set<String> features) {
        addWords(marks, features);
        EnumSet<Motif> motifs = EnumSet.noneOf(Motif.class);
        for (Mark mark : marks.all()) {
            features.add(mark.sense().label());
            Motif.of(mark.sense()).ifPresent(motifs::add);
        }
        Motif.addPairs(motifs, features);
        features.add(SENTENCE[size(marks.to() - marks.from(), SENTENCE.length)]);
    }

    private static void addWords(SentenceMarks marks, Set<String> features) {
        String before = EDGE;
        for (int i = marks.from(); i < marks.to(); i++) {
            String word = word(marks.word(i));
            features.add(word);
            features.add(before + ' ' + word);
            before = word;
        }
        features.add(before + ' ' + EDGE);
    }

    /** Who a handle belongs to and where a link leads tell nothing; of a number only its size does, which is one of its senses. */
    private static String word(Word word) {
        return switch (word.kind()) {
            case HANDLE -> HANDLE;
            case NUMBER -> NUMBER;
            case LINK -> LINK;
            default -> word.key();
        };
    }

    private static String[] sizes(String of, int count) {
        return IntStream.range(0, count).mapToObj(size -> of + size).toArray(String[]::new);
    }

    /** The order of magnitude, to the base of two. */
    private static int size(int words, int sizes) {
        return Math.min(sizes - 1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(words + 1));
    }
}
