package dev.demur.rulefile;

import dev.demur.core.rule.MessageCatalog;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The catalogs of a set of files. What the service itself says is taken from the packaged files where a set says nothing
 * of it, so that rules can be written without it; a language nobody translated it to gets it in English.
 */
final class Catalogs {

    private Catalogs() {}

    static List<MessageCatalog> of(List<Content> files, Map<String, Reference> references) {
        MessagesBinding binding = new MessagesBinding(references);
        Map<String, MessageCatalog> own = new TreeMap<>();
        files.forEach(file -> {
            MessageCatalog catalog = binding.catalog(file);
            own.put(catalog.language(), catalog);
        });
        Map<String, MessageCatalog> packaged = Packaged.CATALOGS;
        packaged.keySet().forEach(language -> own.putIfAbsent(language, MessageCatalog.empty(language)));
        List<MessageCatalog> all = new ArrayList<>();
        own.forEach((language, catalog) -> all.add(complete(catalog, packaged)));
        return all;
    }

    private static MessageCatalog complete(MessageCatalog catalog, Map<String, MessageCatalog> packaged) {
        MessageCatalog english = packaged.getOrDefault(RuleSet.LANGUAGE, MessageCatalog.empty(RuleSet.LANGUAGE));
        return catalog.over(packaged.getOrDefault(catalog.language(), english)).over(english);
    }

    /** Read once, when the first set is made. */
    private static final class Packaged {

        static final Map<String, MessageCatalog> CATALOGS = read();

        private static Map<String, MessageCatalog> read() {
            RuleFiles files = RuleFiles.packaged();
            Map<String, MessageCatalog> catalogs = new TreeMap<>();
            for (String name : files.names()) {
                if (RuleFileKind.MESSAGES.is(name)) {
                    YamlReader.read(files.source(name), RuleFileKind.MESSAGES, new Problems())
                            .map(root -> new MessagesBinding(Map.of()).catalog(new Content(root)))
                            .ifPresent(catalog -> catalogs.put(catalog.language(), catalog));
                }
            }
            return catalogs;
        }
    }
}
