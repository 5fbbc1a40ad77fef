package dev.demur.rulefile;

import dev.demur.core.rule.ClauseWords;
import dev.demur.core.rule.Message;
import dev.demur.core.rule.MessageCatalog;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Referent;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleTexts;
import java.util.HashMap;
import java.util.Map;

/** Makes catalogs of what {@link MessagesShape} describes. */
final class MessagesBinding {

    private final Map<String, Reference> references;

    /** A binding for translations of these references, by id. */
    MessagesBinding(Map<String, Reference> references) {
        this.references = references;
    }

    MessageCatalog catalog(Content file) {
        return new MessageCatalog(
                file.get("language").text(),
                file.map("sentences", key -> MessageKey.of(key).orElseThrow(), MessagesBinding::message),
                file.map("people", id -> Referent.of(id).orElseThrow(), MessagesBinding::people),
                file.map("behaviours", words -> ClauseWords.parse(words.text())),
                file.map("identifiers", Content::text),
                file.map("names", Content::text),
                file.map("rules", RuleId::new, MessagesBinding::texts),
                cited(file));
    }

    private static Message message(Content content) {
        return new Message(content.text());
    }

    private static Referent.Words people(Content content) {
        String name = content.get("name").text();
        return new Referent.Words(
                name,
                content.find("dative").map(Content::text).orElse(name),
                content.find("they").map(Content::text).orElse(name),
                content.find("many").filter(Content::flag).isPresent());
    }

    private static RuleTexts texts(Content rule) {
        return new RuleTexts(rule.get("title").text(), rule.get("why").text(), message(rule.get("message")));
    }

    /** Reports know references by name, not by id. */
    private Map<String, Reference> cited(Content file) {
        Map<String, Reference> cited = new HashMap<>();
        file.map("references", RuleBinding::reference).forEach((id, words) -> {
            Reference own = references.get(id);
            if (own != null) {
                cited.put(own.name(), words);
            }
        });
        return cited;
    }
}
