package dev.demur.core.check;

import dev.demur.core.rule.Condition;
import dev.demur.core.rule.Rule;
import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the terms of all rules in one walk over the words, so that a thousand rules cost about what one does. Immutable. */
final class TermIndex {

    private final Node root = new Node();
    private final Set<String> vocabulary = new HashSet<>();

    TermIndex(List<Rule> rules, WordSplitter splitter) {
        rules.stream()
                .flatMap(Rule::conditions)
                .filter(Condition.Terms.class::isInstance)
                .map(Condition.Terms.class::cast)
                .forEach(condition -> condition.terms().forEach(term -> add(splitter.keys(term), condition)));
    }

    private void add(List<String> keys, Condition.Terms condition) {
        Node node = root;
        vocabulary.addAll(keys);
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, unused -> new Node());
        }
        node.conditions.add(condition);
    }

    /** Whether a folded word is one of some term, so that disguises of it are undone. */
    boolean knows(String word) {
        return vocabulary.contains(word);
    }

    /** Where the terms of each condition stand, in the text as typed. */
    IdentityHashMap<Condition.Terms, List<Span>> find(ReadText text) {
        IdentityHashMap<Condition.Terms, List<Span>> found = new IdentityHashMap<>();
        List<Word> words = text.words();
        for (int start = 0; start < words.size(); start++) {
            @Nullable Node node = root;
            for (int i = start; i < words.size() && node != null; i++) {
                node = node.next.get(words.get(i).key());
                if (node != null && !node.conditions.isEmpty()) {
                    Span span = text.span(start, i + 1);
                    node.conditions.forEach(
                            condition -> add(span, found.computeIfAbsent(condition, unused -> new ArrayList<>())));
                }
            }
        }
        return found;
    }

    /** Of terms of one condition that overlap, the first counts, and of those that start together the longest. */
    private static void add(Span span, List<Span> found) {
        Span last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null || !last.overlaps(span)) {
            found.add(span);
        } else if (last.start() == span.start()) {
            found.set(found.size() - 1, span);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Condition.Terms> conditions = new ArrayList<>();
    }
}
