package dev.demur.core.entity;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of private people: what the model for the language of a sentence takes for a name, unless the words
 * around it say that it is a public person's. Asks the model, so it is for rules that need names, and
 * for sentences in which the rest of the rule holds. Thread-safe.
 */
public final class PeopleFinder {

    /** The type of identifier that rules ask for names by. */
    public static final String TYPE = "person-name";

    private static final String NOT_PRIVATE = "not-private";

    private final TextAnnotator annotator;
    private final EntityContext context;
    private final PhraseSet notPrivate;

    /** A finder that asks this model, and hears what these rules say of {@link #TYPE}. */
    public PeopleFinder(TextAnnotator annotator, EntityRules rules, WordSplitter splitter) {
        this.annotator = annotator;
        this.context = rules.types().stream()
                .filter(rule -> rule.type().equals(TYPE))
                .findFirst()
                .map(rule -> EntityContext.of(rule, Set.of(), splitter))
                .orElse(EntityContext.NONE);
        this.notPrivate = WordLists.of(rules.words(), splitter).list(NOT_PRIVATE);
    }

    /** The names of a text in order, none overlapping another. */
    public List<Entity> find(ReadText text) {
        return text.sentences().stream()
                .flatMap(sentence -> find(text, sentence).stream())
                .toList();
    }

    /** The names of one of a text's sentences in order, none overlapping another. */
    public List<Entity> find(ReadText text, Sentence sentence) {
        List<Word> words = text.words().subList(sentence.from(), sentence.to());
        List<String> tokens = words.stream().map(Word::text).toList();
        List<Entity> found = new ArrayList<>();
        for (Span name : annotator.people(tokens, sentence.language())) {
            List<Word> named = words.subList(name.start(), name.end());
            if (isPrivate(named, text)) {
                found.add(entity(named, text));
            }
        }
        return List.copyOf(found);
    }

    /** The last word is what is asked about: a title before it, such as "Coach", is one of the words around it. */
    private boolean isPrivate(List<Word> name, ReadText text) {
        for (int i = 0; i < name.size(); i++) {
            if (notPrivate.lengthAt(name, i) > 0) {
                return false;
            }
        }
        Word last = name.get(name.size() - 1);
        Candidate candidate = new Candidate(TYPE, last.start(), last.end(), Certainty.LIKELY);
        return context.hear(candidate, text.words()) != EntityContext.Verdict.LOWERED;
    }

    private Entity entity(List<Word> name, ReadText text) {
        int start = name.get(0).start();
        int end = name.get(name.size() - 1).end();
        return new Entity(
                TYPE,
                context.group(),
                context.title(),
                text.text().toOriginal(start, end),
                text.text().text().substring(start, end));
    }
}
