package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.PostReading;
import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.entity.Entity;
import dev.demur.core.rule.Condition;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Expression;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Sentence;
import dev.demur.core.text.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One passage of a draft as the rules see it. What a rule asks for is worked out when the first one asks, and kept for
 * the others. Belongs to one check; not thread-safe.
 */
final class Reading {

    private final Draft draft;
    private final ReadText text;
    private final TermIndex terms;
    private final Finders finders;
    private final Map<Sentence, List<Entity>> people;

    private @Nullable WordCount words;
    private @Nullable PostReading post;
    private @Nullable List<Disclosure> disclosures;
    private @Nullable List<Entity> entities;
    private @Nullable List<ReplyStatement> replyStatements;
    private @Nullable IdentityHashMap<Condition.Terms, List<Span>> foundTerms;

    Reading(Draft draft, ReadText text, TermIndex terms, Finders finders) {
        this(draft, text, terms, finders, new HashMap<>());
    }

    private Reading(Draft draft, ReadText text, TermIndex terms, Finders finders, Map<Sentence, List<Entity>> people) {
        this.people = people;
        this.draft = draft;
        this.text = text;
        this.terms = terms;
        this.finders = finders;
    }

    /** The same passage with only this disclosure in it, to ask a second condition of it alone. */
    Reading about(Disclosure disclosure) {
        Reading narrowed = new Reading(draft, text, terms, finders, people);
        narrowed.words = words;
        narrowed.post = post;
        narrowed.disclosures = List.of(disclosure);
        narrowed.entities = entities;
        narrowed.replyStatements = replyStatements;
        narrowed.foundTerms = foundTerms;
        return narrowed;
    }

    Draft draft() {
        return draft;
    }

    ReadText text() {
        return text;
    }

    /** How many words stand between two places. */
    WordCount words() {
        WordCount known = words;
        if (known == null) {
            known = WordCount.of(text);
            words = known;
        }
        return known;
    }

    private PostReading post() {
        PostReading known = post;
        if (known == null) {
            known = finders.post().apply(text);
            post = known;
        }
        return known;
    }

    List<Disclosure> disclosures() {
        List<Disclosure> known = disclosures;
        if (known == null) {
            known = finders.disclosures().apply(post());
            disclosures = known;
        }
        return known;
    }

    List<Entity> entities() {
        List<Entity> known = entities;
        if (known == null) {
            known = finders.entities().apply(text);
            entities = known;
        }
        return known;
    }

    /** The names of private people in a sentence. A model has to be asked: call it when the rest of a rule holds. */
    List<Entity> people(Sentence sentence) {
        return people.computeIfAbsent(sentence, one -> finders.people().apply(text, one));
    }

    /** What the passage gives away about the person answered; nothing when the draft is no reply. */
    List<ReplyStatement> replyStatements() {
        if (!draft.isReply()) {
            return List.of();
        }
        List<ReplyStatement> known = replyStatements;
        if (known == null) {
            known = finders.replies().apply(post());
            replyStatements = known;
        }
        return known;
    }

    /** How likely a statistical reader finds it that the passage gives people away, in percent, and where it does most. */
    Likeness likeness() {
        return new Likeness(post());
    }

    List<Span> places(Condition.Terms condition) {
        IdentityHashMap<Condition.Terms, List<Span>> known = foundTerms;
        if (known == null) {
            known = terms.find(text);
            foundTerms = known;
        }
        return known.getOrDefault(condition, List.of());
    }

    List<Span> places(Expression expression) {
        return expression.matches(text.text().text()).stream()
                .map(match -> text.text().toOriginal(match.start(), match.end()))
                .toList();
    }

    /** Where what a rule asks for comes from. */
    record Finders(
            Function<ReadText, PostReading> post,
            Function<PostReading, List<Disclosure>> disclosures,
            Function<ReadText, List<Entity>> entities,
            BiFunction<ReadText, Sentence, List<Entity>> people,
            Function<PostReading, List<ReplyStatement>> replies) {}
}
