package dev.demur.core.entity;

import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands right behind its name: "password: …", "die PIN lautet …", "CVV …". All labels are looked for in one
 * walk over the words; an expression runs only where one was found. Immutable.
 */
final class LabelledRecognizer implements Recognizer {

    /** So many small words may stand between a label and what it names: "the PIN for the alarm is". */
    private static final int REACH = 5;

    private static final int LONGEST_VALUE = 200;

    private static final Comparator<Label> LONGEST_FIRST =
            Comparator.comparing((Label label) -> label.keys().size()).reversed();

    private final Map<String, List<Label>> byFirst = new HashMap<>();
    private final Set<String> types = new TreeSet<>();
    private final PhraseSet connectors;

    /** A recognizer of the types that have labels; {@code connectors} are the words that may stand in between. */
    LabelledRecognizer(List<EntityRule> rules, PhraseSet connectors, WordSplitter splitter) {
        this.connectors = connectors;
        for (EntityRule rule : rules) {
            EntityRule.Form form = rule.form();
            if (form != null && !form.labels().isEmpty()) {
                types.add(rule.type());
                form.labels().forEach(label -> add(rule.type(), form, splitter.keys(label)));
            }
        }
        byFirst.values().forEach(labels -> labels.sort(LONGEST_FIRST));
    }

    private void add(String type, EntityRule.Form form, List<String> keys) {
        byFirst.computeIfAbsent(keys.get(0), none -> new ArrayList<>()).add(new Label(type, form, keys));
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(types);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        List<Candidate> found = new ArrayList<>();
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            List<Label> labels = byFirst.get(words.get(i).key());
            if (labels != null) {
                findAt(i, labels, text, found);
            }
        }
        return found;
    }

    /** Of the labels of one type that stand here only the longest counts. */
    private void findAt(int position, List<Label> labels, ScannedText text, List<Candidate> found) {
        Set<String> seen = new HashSet<>();
        for (Label label : labels) {
            if (label.standsAt(position, text.words())) {
                Candidate candidate = behind(label, position + label.keys().size(), text);
                if (candidate != null && seen.add(label.type())) {
                    found.add(candidate);
                }
            }
        }
    }

    /** The value behind a label, looked for at each word in turn as long as only connectors stand before it. */
    private @Nullable Candidate behind(Label label, int from, ScannedText text) {
        List<Word> words = text.words();
        for (int i = from; i < Math.min(words.size(), from + REACH + 1); i++) {
            int start = words.get(i).start();
            int end = Math.min(text.text().length(), start + LONGEST_VALUE);
            int length = label.form().expression().lengthAtStart(text.text().substring(start, end));
            if (length > 0) {
                return new Candidate(
                        label.type(), start, start + length, label.form().certainty());
            }
            if (words.get(i).isWord() && connectors.lengthAt(words, i) == 0) {
                return null;
            }
        }
        return null;
    }

    private record Label(String type, EntityRule.Form form, List<String> keys) {

        boolean standsAt(int position, List<Word> words) {
            if (position + keys.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < keys.size(); i++) {
                if (!keys.get(i).equals(words.get(position + i).key())) {
                    return false;
                }
            }
            return true;
        }
    }
}
