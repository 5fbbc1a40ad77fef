package dev.demur.core.entity;

import dev.demur.core.text.ReadText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The one registry of recognizers: whatever kinds of identifier Demur knows, it knows from here. Immutable. */
public final class Recognizers {

    private static final Comparator<Entity> BY_POSITION =
            Comparator.comparing(Entity::span).thenComparing(Entity::type);

    private final List<Recognizer> all;

    public Recognizers(List<Recognizer> all) {
        this.all = List.copyOf(all);
    }

    /** The recognizers that come with Demur. */
    public static Recognizers standard() {
        return new Recognizers(List.of(new EmailRecognizer()));
    }

    /** Every type some recognizer can find, in alphabetical order. */
    public Set<String> types() {
        Set<String> types = new TreeSet<>();
        all.forEach(recognizer -> types.addAll(recognizer.types()));
        return types;
    }

    /** Every identifier of a text in order. */
    public List<Entity> find(ReadText text) {
        List<Entity> found = new ArrayList<>();
        all.forEach(recognizer -> found.addAll(recognizer.find(text)));
        found.sort(BY_POSITION);
        return List.copyOf(found);
    }
}
