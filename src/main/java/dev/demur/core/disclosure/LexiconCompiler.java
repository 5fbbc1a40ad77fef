package dev.demur.core.disclosure;

import dev.demur.core.disclosure.LexiconEntries.BehaviourEntry;
import dev.demur.core.text.Folding;
import dev.demur.core.text.WordSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the entries of a lexicon into what the extractor walks. Used once per lexicon and load. */
final class LexiconCompiler {

    private static final int MOST_LEVELS = 5;

    /** Opens a phrase that tells how a word ends. */
    private static final String ENDING = "*";

    private final LexiconEntries entries;
    private final Folding folding;
    private final WordSplitter splitter;
    private final Inflector inflector;
    private final WordParts parts;
    private final LexiconWords words = new LexiconWords();
    private final List<PhraseTrie> levels = new ArrayList<>();
    private final Map<String, Integer> classLevels = new HashMap<>();

    LexiconCompiler(LexiconEntries entries) {
        this.entries = entries;
        this.folding = new Folding(entries.folding());
        this.splitter = new WordSplitter(folding, entries.clitics());
        this.inflector = new Inflector(entries.inflection());
        this.parts = new WordParts(
                entries.inflection().prefixes().stream().map(folding::fold).toList(),
                entries.inflection().compounds());
        for (int i = 0; i < MOST_LEVELS; i++) {
            levels.add(new PhraseTrie(words));
        }
    }

    Lexicon compile() {
        Set<String> functionWords = new HashSet<>();
        entries.functionWords().forEach(word -> functionWords.add(folding.fold(word)));
        functionWords.forEach(words::list);
        addVocabularyOfNumbers();
        entries.classes().forEach((name, phrases) -> addAll(phrases, new Sense.OfClass(name)));
        entries.units().forEach((designator, words) -> addAll(words, new Sense.OfUnit(designator)));
        entries.behaviours().forEach(this::addBehaviour);
        entries.people().forEach(this::addPeople);
        entries.cues().forEach((cue, phrases) -> addAll(phrases, new Sense.OfCue(cue)));
        entries.tones().forEach((tone, phrases) -> addAll(phrases, new Sense.OfTone(tone)));
        entries.sensitive()
                .forEach((category, phrases) ->
                        phrases.forEach(phrase -> addSensitive(phrase, new Sense.OfCategory(category))));
        addAll(entries.givenNames(), new Sense.OfGivenName());
        addAll(entries.titles(), new Sense.OfTitle());
        addAll(entries.inflection().pastForms(), new Sense.OfPastForm());
        NumberReader numbers =
                new NumberReader(entries.numbers(), entries.inflection().compounds(), folding::fold);
        return new Lexicon(entries, levels, numbers, words, functionWords, pastForms(), parts, replies());
    }

    /** Their words are no part of the vocabulary, so that other texts are read as if they were not there. */
    private ReplyPhrases replies() {
        ReplyPhrases replies = new ReplyPhrases(words, entries.inflection().compounds());
        entries.replies().forEach((cue, phrases) -> phrases.stream()
                .flatMap(phrase -> Phrase.spellOut(phrase).stream())
                .forEach(sequence -> replies.add(keys(sequence), cue)));
        return replies;
    }

    /** By behaviour, the first past form of its first verb. */
    private Map<String, String> pastForms() {
        Map<String, String> pastForms = new HashMap<>();
        entries.behaviours().forEach((id, behaviour) -> behaviour.verbs().stream()
                .findFirst()
                .flatMap(verb -> inflector.verbForms(verb).entrySet().stream()
                        .filter(form -> form.getValue().contains(Sense.Tense.PAST))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .ifPresent(past -> pastForms.put(id, past)));
        return pastForms;
    }

    private void addVocabularyOfNumbers() {
        for (Map<String, Long> numbers : List.of(
                entries.numbers().words(),
                entries.numbers().multipliers(),
                entries.numbers().vague())) {
            numbers.keySet().forEach(word -> words.list(folding.fold(word)));
        }
    }

    private void addBehaviour(String id, BehaviourEntry behaviour) {
        for (String verb : behaviour.verbs()) {
            inflector
                    .verbForms(verb)
                    .forEach((form, tenses) ->
                            add(form, new Sense.OfBehaviour(id, behaviour.group(), behaviour.knowledge(), tenses)));
        }
        for (String noun : behaviour.nouns()) {
            Inflector.NounForms forms = inflector.nounForms(noun);
            addAll(forms.singular(), new Sense.OfEvent(id, behaviour.group(), behaviour.knowledge(), false));
            addAll(forms.plural(), new Sense.OfEvent(id, behaviour.group(), behaviour.knowledge(), true));
        }
        addAll(
                behaviour.phrases(),
                new Sense.OfBehaviour(id, behaviour.group(), behaviour.knowledge(), Set.of(Sense.Tense.PAST)));
    }

    private void addPeople(Role role, List<String> nouns) {
        for (String noun : nouns) {
            Inflector.NounForms forms = inflector.nounForms(noun);
            addAll(forms.singular(), new Sense.OfPeople(role, false));
            addAll(forms.plural(), new Sense.OfPeople(role, true));
        }
    }

    private void addAll(List<String> phrases, Sense sense) {
        phrases.forEach(phrase -> add(phrase, sense));
    }

    private void addSensitive(String phrase, Sense sense) {
        if (phrase.startsWith(ENDING)) {
            parts.addEnding(folding.fold(phrase.substring(ENDING.length())), sense);
        } else {
            add(phrase, sense);
        }
    }

    private void add(String phrase, Sense sense) {
        for (List<Phrase.Element> sequence : Phrase.spellOut(phrase)) {
            List<Phrase.Element> keys = folded(sequence);
            if (!keys.isEmpty()) {
                levels.get(level(keys)).add(keys, sense);
            }
            if (keys.size() == 1 && keys.get(0) instanceof Phrase.Element.Literal word) {
                parts.add(word.text(), sense);
            }
        }
    }

    private List<Phrase.Element> folded(List<Phrase.Element> sequence) {
        List<Phrase.Element> folded = keys(sequence);
        for (Phrase.Element element : folded) {
            if (element instanceof Phrase.Element.Literal literal) {
                words.list(literal.text());
            }
        }
        return folded;
    }

    private List<Phrase.Element> keys(List<Phrase.Element> sequence) {
        List<Phrase.Element> keys = new ArrayList<>();
        for (Phrase.Element element : sequence) {
            if (element instanceof Phrase.Element.Literal literal) {
                splitter.keys(literal.text()).forEach(key -> keys.add(new Phrase.Element.Literal(key)));
            } else {
                keys.add(element);
            }
        }
        return keys;
    }

    /** A phrase is found after every phrase of the classes it refers to. */
    private int level(List<Phrase.Element> sequence) {
        int level = 0;
        for (Phrase.Element element : sequence) {
            if (element instanceof Phrase.Element.OfClass reference) {
                level = Math.max(level, 1 + levelOfClass(reference.name()));
            } else if (element instanceof Phrase.Element.Gap) {
                level = Math.max(level, 1);
            }
        }
        return Math.min(level, MOST_LEVELS - 1);
    }

    private int levelOfClass(String name) {
        Integer known = classLevels.get(name);
        if (known != null) {
            return known;
        }
        classLevels.put(name, MOST_LEVELS - 2); // what a class that refers to itself gets
        List<String> phrases = name.equals("clock")
                ? entries.cues().getOrDefault(Cue.CLOCK, List.of())
                : entries.classes().getOrDefault(name, List.of());
        int level = 0;
        for (String phrase : phrases) {
            for (List<Phrase.Element> sequence : Phrase.spellOut(phrase)) {
                level = Math.max(level, level(sequence));
            }
        }
        classLevels.put(name, level);
        return level;
    }
}
