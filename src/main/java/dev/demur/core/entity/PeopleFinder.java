package dev.demur.core.entity;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of private people: what the model for the language of a sentence takes for a name, unless the words
 * around it say that it is a public person's. Asks the model for every sentence, so it is for rules that need names, and
 * for texts in which the rest of the rule holds. Thread-safe.
 */
public final class PeopleFinder {

    /** The type of identifier that rules ask for names by. */
    public static final String TYPE = "person-name";

    private final TextAnnotator annotator;
    private final EntityContext context;

    /** A finder that asks this model, and hears what these rules say of {@link #TYPE}. */
    public PeopleFinder(TextAnnotator annotator, EntityRules rules, WordSplitter splitter) {
        this.annotator = annotator;
        this.context = rules.types().stream()
                .filter(rule -> rule.type().equals(TYPE))
                .findFirst()
                .map(rule -> EntityContext.of(rule, splitter))
                .orElse(EntityContext.NONE);
    }

    /** The names of a text in order, none overlapping another. */
    public List<Entity> find(ReadText text) {
        List<Entity> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Word> words = text.words().subList(sentence.from(), sentence.to());
            List<String> tokens = words.stream().map(Word::text).toList();
            for (Span name : annotator.people(tokens, sentence.language())) {
                add(words.get(name.start()).start(), words.get(name.end() - 1).end(), text, found);
            }
        }
        return List.copyOf(found);
    }

    private void add(int start, int end, ReadText text, List<Entity> found) {
        Candidate candidate = new Candidate(TYPE, start, end, Certainty.LIKELY);
        if (context.hear(candidate, text.words()) != EntityContext.Verdict.LOWERED) {
            found.add(new Entity(
                    TYPE,
                    context.group(),
                    context.title(),
                    text.text().toOriginal(start, end),
                    text.text().text().substring(start, end)));
        }
    }
}
