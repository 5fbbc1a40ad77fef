package dev.demur.rulefile;

import dev.demur.core.rule.Message;
import dev.demur.core.rule.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Holds the messages of one language against those they stand for: the same placeholders, or forms of them. */
final class TranslationCheck {

    private final FileProblems problems;
    private final Map<String, String> messages;

    /** A check of one file; {@code messages} are the rules' own, by id. */
    TranslationCheck(FileProblems problems, Map<String, String> messages) {
        this.problems = problems;
        this.messages = messages;
    }

    void check(Content file) {
        file.map("rules", rule -> rule).forEach((id, rule) -> {
            String own = messages.get(id);
            if (own != null) {
                Content message = rule.get("message");
                String context = "rule " + Quote.of(id);
                check(message, context, new Message(own).placeholders());
            }
        });
        file.map("sentences", sentence -> sentence).forEach((id, sentence) -> MessageKey.of(id)
                .ifPresent(key -> check(sentence, "sentence " + Quote.of(id), key.placeholders())));
    }

    private void check(Content message, String context, List<String> wanted) {
        Spot spot = new Spot(context, "'message'", "", message.node());
        Optional<Mistake> wrong = MessageCheck.mistake(message.text(), withForms(wanted));
        wrong.ifPresent(mistake -> problems.add((ScalarNode) message.node(), spot, mistake));
        if (wrong.isEmpty()) {
            List<String> used = new Message(message.text()).placeholders();
            wanted.stream()
                    .filter(name -> !isUsed(name, used))
                    .findFirst()
                    .ifPresent(name -> problems.add(
                            message.node(),
                            spot,
                            "the placeholder " + Quote.of("{" + name + "}") + " is missing",
                            "a translation says everything that the message it stands for says"));
        }
    }

    /** What is but a form of another placeholder need not stand anywhere. */
    private static boolean isUsed(String name, List<String> used) {
        boolean isForm = Message.FORMS.values().stream().anyMatch(forms -> forms.contains(name));
        return isForm || used.contains(name) || forms(name).stream().anyMatch(used::contains);
    }

    private static List<String> withForms(List<String> names) {
        List<String> all = new ArrayList<>(names);
        names.forEach(name -> all.addAll(forms(name)));
        return all;
    }

    private static List<String> forms(String name) {
        return Message.FORMS.getOrDefault(name, List.of());
    }
}
