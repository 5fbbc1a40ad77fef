package dev.demur.core.entity;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.WordSplitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the identifiers of a text: what has the form of one, the words around it heard, and of several readings of one
 * place the best. Immutable, thread-safe.
 */
public final class EntityFinder {

    private static final Comparator<Heard> BEST_FIRST = Comparator.comparing(Heard::isNamed)
            .thenComparing(heard -> heard.candidate().certainty())
            .thenComparing(heard -> heard.candidate().length())
            .reversed()
            .thenComparing(heard -> heard.candidate().start())
            .thenComparing(heard -> heard.candidate().type());

    private final Recognizers recognizers;
    private final Map<String, EntityContext> contexts = new HashMap<>();

    /** A finder of what comes with Demur and of what these rules add to it, that knows people by these first names. */
    public EntityFinder(EntityRules rules, Collection<String> firstNames, WordSplitter splitter) {
        Set<String> names = firstNames.stream()
                .flatMap(name -> splitter.keys(name).stream())
                .collect(Collectors.toSet());
        WordLists words = WordLists.of(rules.words(), splitter);
        Recognizers standard = Recognizers.standard(words);
        List<Recognizer> own = new ArrayList<>();
        for (EntityRule rule : rules.types()) {
            EntityContext context = EntityContext.of(rule, names, splitter);
            contexts.put(rule.type(), context);
            if (rule.form() != null && rule.form().labels().isEmpty()) {
                own.add(new PatternRecognizer(rule.type(), rule.form(), context));
            }
        }
        own.add(new LabelledRecognizer(rules.types(), words.list("connector"), splitter));
        this.recognizers = standard.and(own);
    }

    /** The identifiers of a text in order, none overlapping another. */
    public List<Entity> find(ReadText text) {
        List<Candidate> candidates = recognizers.find(new ScannedText(text));
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Heard> standing = candidates.stream()
                .map(candidate -> hear(candidate, text))
                .filter(Heard::stands)
                .toList();
        List<Candidate> chosen = new ArrayList<>();
        standing.stream()
                .filter(heard -> standing.stream().noneMatch(heard::isPartOf))
                .sorted(BEST_FIRST)
                .map(Heard::candidate)
                .filter(candidate -> chosen.stream().noneMatch(candidate::overlaps))
                .forEach(chosen::add);
        return chosen.stream()
                .sorted(Comparator.comparing(Candidate::start))
                .map(candidate -> entity(candidate, text))
                .toList();
    }

    private Heard hear(Candidate candidate, ReadText text) {
        return new Heard(candidate, context(candidate.type()).hear(candidate, text.words()));
    }

    private EntityContext context(String type) {
        return contexts.getOrDefault(type, EntityContext.NONE);
    }

    private Entity entity(Candidate candidate, ReadText text) {
        EntityContext context = context(candidate.type());
        return new Entity(
                candidate.type(),
                context.group(),
                context.title(),
                text.text().toOriginal(candidate.start(), candidate.end()),
                text.text().text().substring(candidate.start(), candidate.end()));
    }

    /** A candidate and what the words around it say of it. */
    private record Heard(Candidate candidate, EntityContext.Verdict verdict) {

        boolean isNamed() {
            return verdict == EntityContext.Verdict.RAISED;
        }

        /** "Straße des 17" of "Straße des 17. Juni 135": the whole of a type counts, however sure its part is. */
        boolean isPartOf(Heard other) {
            return candidate.type().equals(other.candidate.type())
                    && candidate.length() < other.candidate.length()
                    && other.candidate.start() <= candidate.start()
                    && candidate.end() <= other.candidate.end();
        }

        boolean stands() {
            return switch (verdict) {
                case RAISED -> true;
                case SILENT -> candidate.certainty() != Certainty.POSSIBLE;
                case LOWERED -> candidate.certainty() == Certainty.CERTAIN;
            };
        }
    }
}
