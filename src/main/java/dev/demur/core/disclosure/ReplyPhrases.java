package dev.demur.core.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a lexicon that only replies are read for, apart from the others so that no other text pays for them.
 * Filled once, then only read.
 */
final class ReplyPhrases {

    private static final int SHORTEST_HEAD = 5;
    private static final int SHORTEST_MODIFIER = 3;
    private static final int LONGEST_WORD = 60;

    private final PhraseTrie trie;
    private final Map<String, ReplyCue> heads = new HashMap<>();
    private final boolean compounds;

    ReplyPhrases(LexiconWords words, boolean compounds) {
        this.trie = new PhraseTrie(words);
        this.compounds = compounds;
    }

    void add(List<Phrase.Element> sequence, ReplyCue cue) {
        if (sequence.isEmpty()) {
            return;
        }
        trie.add(sequence, new Sense.OfReply(cue));
        if (compounds
                && sequence.size() == 1
                && sequence.get(0) instanceof Phrase.Element.Literal word
                && word.text().length() >= SHORTEST_HEAD) {
            heads.put(word.text(), cue);
        }
    }

    /** What the phrases say of a sentence, beside what the lexicon has said already. */
    ReplyMarks read(SentenceMarks marks) {
        Map<ReplyCue, List<Mark>> found = new EnumMap<>(ReplyCue.class);
        for (int i = marks.from(); i < marks.to(); i++) {
            if (!trie.isEmpty()) {
                trie.find(i, marks.to(), marks, mark -> add(mark, found));
            }
            if (compounds) {
                addCompound(i, marks, found);
            }
        }
        return new ReplyMarks(found);
    }

    /** "Mietvertrag" is a Vertrag. */
    private void addCompound(int position, SentenceMarks marks, Map<ReplyCue, List<Mark>> found) {
        String key = marks.word(position).key();
        for (int cut = SHORTEST_MODIFIER; cut <= key.length() - SHORTEST_HEAD && key.length() < LONGEST_WORD; cut++) {
            ReplyCue cue = marks.word(position).isCapitalized() ? heads.get(key.substring(cut)) : null;
            if (cue != null) {
                add(new Mark(new Sense.OfReply(cue), position, position + 1, Sense.Picked.NOTHING), found);
                return;
            }
        }
    }

    private static void add(Mark mark, Map<ReplyCue, List<Mark>> found) {
        if (mark.sense() instanceof Sense.OfReply of) {
            found.computeIfAbsent(of.cue(), cue -> new ArrayList<>(2)).add(mark);
        }
    }
}
