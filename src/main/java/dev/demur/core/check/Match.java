package dev.demur.core.check;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.entity.Entity;
import dev.demur.core.rewrite.Problem;
import dev.demur.core.text.Draft.Passage;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One place where a condition holds, with the disclosure or the identifier it is about if it is about one. */
record Match(List<Marked> marked, @Nullable Disclosure disclosure, @Nullable Entity entity) {

    Match {
        marked = marked.stream().sorted(Marked.BY_POSITION).distinct().toList();
    }

    static Match at(Span span, String label) {
        return new Match(List.of(new Marked(span, label)), null, null);
    }

    /** Several places of one matter; nothing where there are none. */
    static Optional<Match> at(List<Span> spans) {
        List<Marked> marked = spans.stream().map(span -> new Marked(span, "")).toList();
        return marked.isEmpty() ? Optional.empty() : Optional.of(new Match(marked, null, null));
    }

    static Match of(Disclosure disclosure) {
        List<Marked> marked = disclosure.spans().stream()
                .map(span -> new Marked(span.span(), span.slot().id()))
                .toList();
        return new Match(marked, disclosure, null);
    }

    static Match of(ReplyStatement statement) {
        List<Marked> marked = statement.spans().stream()
                .map(span -> new Marked(span, statement.says().id()))
                .toList();
        return new Match(marked, null, null);
    }

    static Match of(Entity entity) {
        return new Match(List.of(new Marked(entity.span(), entity.type())), null, entity);
    }

    Match with(List<Match> others) {
        List<Marked> all = new ArrayList<>(marked);
        Disclosure about = disclosure;
        Entity shown = entity;
        for (Match other : others) {
            all.addAll(other.marked);
            about = about == null ? other.disclosure : about;
            shown = shown == null ? other.entity : shown;
        }
        return new Match(all, about, shown);
    }

    /** What there is to be put differently. */
    Problem problem() {
        return new Problem(disclosure, entity, marked.stream().map(Marked::span).toList());
    }

    /** The same places as an answer shows them. */
    List<FieldSpan> spansIn(Passage passage) {
        return marked.stream()
                .map(one -> new FieldSpan(
                        passage.field(), one.span(), one.label(), one.span().in(passage.text())))
                .toList();
    }

    /** Words a condition points at; {@code label} names the slot or the type of identifier, or is empty. */
    record Marked(Span span, String label) {
        static final Comparator<Marked> BY_POSITION =
                Comparator.comparing(Marked::span).thenComparing(Marked::label);
    }
}
