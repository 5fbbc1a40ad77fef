package dev.demur.core.check;

import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.entity.EntityRule;
import dev.demur.core.rule.ClauseWords;
import dev.demur.core.rule.Message;
import dev.demur.core.rule.MessageCatalog;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.Referent;
import dev.demur.core.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the words of one language. Immutable. */
final class Sentences {

    private final MessageCatalog catalog;
    private final Locale locale;
    private final Optional<Lexicon> lexicon;
    private final Map<String, String> titles;

    private Sentences(MessageCatalog catalog, Optional<Lexicon> lexicon, Map<String, String> titles) {
        this.catalog = catalog;
        this.locale = Locale.forLanguageTag(catalog.language());
        this.lexicon = lexicon;
        this.titles = titles;
    }

    /** The words of a catalog alone. */
    static Sentences in(MessageCatalog catalog) {
        return new Sentences(catalog, Optional.empty(), Map.of());
    }

    /** The words of a language; of one that nothing is said in, nothing. */
    static Sentences of(RuleSet rules, String language) {
        Optional<Lexicon> lexicon = rules.lexicons().stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
        Map<String, String> titles = rules.entities().types().stream()
                .collect(Collectors.toMap(EntityRule::type, EntityRule::title, (one, other) -> one));
        MessageCatalog catalog = rules.catalog(language).orElseGet(() -> MessageCatalog.empty(language));
        return new Sentences(catalog, lexicon, titles);
    }

    String say(MessageKey key) {
        return say(key, none -> "");
    }

    String say(MessageKey key, UnaryOperator<String> values) {
        return Optional.ofNullable(catalog.sentences().get(key))
                .map(message -> message.fill(values))
                .orElse("");
    }

    /** A remark in words; nothing when a later version made it. */
    Optional<String> say(Remark remark) {
        return MessageKey.of(remark.key()).map(key -> say(key, name -> value(name, remark)));
    }

    private String value(String name, Remark remark) {
        Object value = remark.values().get(name);
        if (value instanceof Number number) {
            return number(number.longValue());
        }
        return value instanceof List<?> names ? names(name, names) : Objects.toString(value, "");
    }

    /** Of what was asked for, one would do. */
    private String names(String placeholder, List<?> ids) {
        Stream<String> names =
                ids.stream().map(Object::toString).map(id -> catalog.names().getOrDefault(id, id));
        return placeholder.equals("asked")
                ? names.reduce((rest, last) -> say(MessageKey.OR, name -> name.equals("rest") ? rest : last))
                        .orElse("")
                : names.collect(Collectors.joining(", "));
    }

    /** A message about these facts. */
    String fill(Message message, Facts facts) {
        return message.fill(name -> value(name, facts));
    }

    /** The same, with words of the draft that fill two slots quoted once. */
    String fillOnce(Message message, Facts facts) {
        Map<String, String> values = new HashMap<>();
        for (String name : message.placeholders()) {
            String value = value(name, facts);
            boolean isSaid = facts.words().containsKey(name) && values.containsValue(value);
            values.putIfAbsent(name, isSaid ? "" : value);
        }
        return message.fill(name -> values.getOrDefault(name, ""));
    }

    /** The same for a sentence of the engine, which may need more. */
    String say(MessageKey key, Facts facts, Map<String, String> more) {
        return say(key, name -> more.containsKey(name) ? more.getOrDefault(name, "") : value(name, facts));
    }

    private String value(String name, Facts facts) {
        return switch (name) {
            case "identifier" -> identifier(facts);
            case "who" -> who(facts, Referent.Words::name);
            case "who.dative" -> who(facts, Referent.Words::dative);
            case "they" -> who(facts, Referent.Words::they);
            case "count" -> count(facts);
            case "what" -> facts.who() == null ? "" : clause(facts).opener();
            case "behaviour" -> behaviour(facts);
            default -> facts.words().getOrDefault(name, "");
        };
    }

    private String identifier(Facts facts) {
        String type = facts.identifier();
        return type == null ? "" : catalog.identifiers().getOrDefault(type, titles.getOrDefault(type, ""));
    }

    private String who(Facts facts, Function<Referent.Words, String> form) {
        return words(facts)
                .map(form)
                .map(words -> words.replace("{count}", count(facts)))
                .orElse("");
    }

    private Optional<Referent.Words> words(Facts facts) {
        return Optional.ofNullable(facts.who()).map(catalog.people()::get);
    }

    private String behaviour(Facts facts) {
        if (facts.who() == null) {
            return "";
        }
        boolean many = words(facts).filter(Referent.Words::many).isPresent();
        return many ? clause(facts).many() : clause(facts).one();
    }

    /** The past form of a lexicon does where nothing has to agree with it. */
    private ClauseWords clause(Facts facts) {
        ClauseWords own = catalog.behaviours().get(facts.behaviour());
        if (own != null) {
            return own;
        }
        ClauseWords did = ClauseWords.parse(say(MessageKey.DID));
        Optional<String> past = lexicon.flatMap(words -> words.pastOf(facts.behaviour()));
        return did.agrees() ? did : past.map(ClauseWords::parse).orElse(did);
    }

    private String count(Facts facts) {
        Long count = facts.count();
        if (count == null) {
            return "";
        }
        return facts.exact() ? number(count) : say(MessageKey.ABOUT, none -> number(count));
    }

    private String number(long number) {
        return String.format(locale, "%,d", number);
    }
}
