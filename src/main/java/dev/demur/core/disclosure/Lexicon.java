package dev.demur.core.disclosure;

import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.text.Expression;
import dev.demur.core.text.Folding;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A language as the extractor reads it: compiled from {@link LexiconEntries}, immutable, thread-safe. Reading takes time
 * in proportion to the words, whatever the size of the lexicon.
 */
public final class Lexicon {

    private final LexiconEntries entries;
    private final List<PhraseTrie> levels;
    private final NumberReader numbers;
    private final NameFinder names;
    private final List<Expression> pastShapes;
    private final List<Expression> presentShapes;
    private final LexiconWords words;
    private final Set<String> functionWords;
    private final Map<String, String> pastForms;
    private final WordParts parts;
    private final ReplyPhrases replies;
    private final Map<WordList, Set<String>> listed = new EnumMap<>(WordList.class);

    Lexicon(
            LexiconEntries entries,
            List<PhraseTrie> levels,
            NumberReader numbers,
            LexiconWords words,
            Set<String> functionWords,
            Map<String, String> pastForms,
            WordParts parts,
            ReplyPhrases replies) {
        this.parts = parts;
        this.replies = replies;
        this.entries = entries;
        Folding folding = new Folding(entries.folding());
        entries.rewrites()
                .lists()
                .forEach((list, entered) ->
                        listed.put(list, entered.stream().map(folding::fold).collect(Collectors.toUnmodifiableSet())));
        this.levels = List.copyOf(levels);
        this.numbers = numbers;
        this.words = words;
        this.functionWords =
                Collections.unmodifiableSet(new HashSet<>(functionWords)); // keeps hashes, Set.copyOf does not
        this.pastForms = Map.copyOf(pastForms);
        this.names = new NameFinder(words);
        this.presentShapes = entries.inflection().presentShapes().stream()
                .map(Expression::exactCase)
                .toList();
        this.pastShapes = entries.inflection().pastShapes().stream()
                .map(Expression::exactCase)
                .toList();
    }

    /** Compiles entries whose phrases and expressions are known to be well formed. */
    public static Lexicon compile(LexiconEntries entries) {
        return new LexiconCompiler(entries).compile();
    }

    /** The primary language tag. */
    public String language() {
        return entries.language();
    }

    /** The entries it was compiled from. */
    public LexiconEntries entries() {
        return entries;
    }

    /** Whether a folded word stands anywhere in the lexicon. */
    public boolean knows(String word) {
        return words.isListed(word);
    }

    /** Whether a folded word is one of the small words the language shows itself by. */
    public boolean isFunctionWord(String word) {
        return functionWords.contains(word);
    }

    /** The past form that names a behaviour in a sentence about it, such as {@code watched}; nothing for an unknown id. */
    public Optional<String> pastOf(String behaviour) {
        return Optional.ofNullable(pastForms.get(behaviour));
    }

    /** One sentence of a text, for whoever puts it in other words. */
    public SentenceView view(ReadText text, Sentence sentence) {
        return new SentenceView(text, sentence, this);
    }

    /** The folded words of a list for rewriting. */
    Set<String> listed(WordList list) {
        return listed.getOrDefault(list, Set.of());
    }

    /** Whether an unlisted word has the look of a verb in the past. */
    boolean looksPast(String key) {
        return isOfShape(pastShapes, key);
    }

    /** Whether that look of a past is also that of a present: "betreibt", "erzählt". */
    boolean canBePresent(String key) {
        return isOfShape(presentShapes, key);
    }

    private static boolean isOfShape(List<Expression> shapes, String key) {
        for (Expression shape : shapes) {
            if (shape.matchesWhole(key)) {
                return true;
            }
        }
        return false;
    }

    /** Everything the lexicon says of the words {@code [from, to)}, which are one sentence. */
    SentenceMarks read(String text, List<Word> words, int from, int to) {
        SentenceMarks marks = new SentenceMarks(text, words, from, to, this.words.find(words, from, to));
        findPhrases(levels.get(0), marks);
        findParts(marks);
        Quotes.mark(marks);
        for (int i = from; i < to; ) {
            int position = i;
            i = numbers.at(marks, i)
                    .map(mark -> {
                        marks.add(mark);
                        return Math.max(mark.to(), position + 1);
                    })
                    .orElse(i + 1);
        }
        names.mark(marks);
        for (PhraseTrie level : levels.subList(1, levels.size())) {
            findPhrases(level, marks);
        }
        return marks;
    }

    /** What only a reply is read for, of a sentence already read. */
    ReplyMarks readReply(SentenceMarks marks) {
        return replies.read(marks);
    }

    private void findParts(SentenceMarks marks) {
        for (int i = marks.from(); i < marks.to(); i++) {
            if (marks.word(i).kind() == Word.Kind.LETTERS && !words.isListed(marks.number(i))) {
                for (Sense sense : parts.of(marks.word(i).key())) {
                    marks.add(new Mark(sense, i, i + 1, Sense.Picked.NOTHING));
                }
            }
        }
    }

    /** What one level finds is added when it is done: its phrases refer to lower levels only. */
    private static void findPhrases(PhraseTrie trie, SentenceMarks marks) {
        if (trie.isEmpty()) {
            return;
        }
        List<Mark> found = new ArrayList<>(marks.to() - marks.from());
        for (int i = marks.from(); i < marks.to(); i++) {
            trie.find(i, marks.to(), marks, found::add);
        }
        found.forEach(marks::add);
    }
}
