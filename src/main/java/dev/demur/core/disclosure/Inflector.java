package dev.demur.core.disclosure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.demur.core.disclosure.LexiconEntries.Inflection;
import dev.demur.core.disclosure.LexiconEntries.Rewrite;
import dev.demur.core.disclosure.Sense.Tense;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the forms of words by the rules a lexicon gives for its language. Used while a lexicon is compiled. */
final class Inflector {

    private static final java.util.regex.Pattern ALTERNATIVES = java.util.regex.Pattern.compile("[|,]");

    private final Map<Tense, List<Rule>> verbs;
    private final List<Rule> plurals;

    Inflector(Inflection inflection) {
        this.verbs = Map.of(
                Tense.PRESENT, rules(inflection.present()),
                Tense.PAST, rules(inflection.past()),
                Tense.PARTICIPLE, rules(inflection.participle()),
                Tense.PROGRESSIVE, rules(inflection.progressive()));
        this.plurals = rules(inflection.plural());
    }

    /**
     * Every form of a verb with the tenses it can be. {@code entry} is a base form, or
     * {@code base/past/participle/present} where the language's rules do not make them; a part left blank is made by the
     * rules, and several forms of one part are separated by {@code |} or a comma.
     */
    Map<String, Set<Tense>> verbForms(String entry) {
        List<List<String>> parts = parts(entry);
        Map<String, Set<Tense>> forms = new LinkedHashMap<>();
        for (String base : parts.get(0)) {
            put(List.of(base), Tense.BASE, forms);
            put(given(parts, 1, Tense.PAST, base), Tense.PAST, forms);
            put(given(parts, parts.size() > 2 ? 2 : 1, Tense.PARTICIPLE, base), Tense.PARTICIPLE, forms);
            put(given(parts, 3, Tense.PRESENT, base), Tense.PRESENT, forms);
            put(made(Tense.PRESENT, base), Tense.PRESENT, forms);
            put(made(Tense.PROGRESSIVE, base), Tense.PROGRESSIVE, forms);
        }
        return forms;
    }

    private static List<List<String>> parts(String entry) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : entry.split("/", -1)) {
            parts.add(ALTERNATIVES
                    .splitAsStream(part)
                    .map(String::strip)
                    .filter(form -> !form.isEmpty())
                    .toList());
        }
        return parts;
    }

    private List<String> given(List<List<String>> parts, int index, Tense tense, String base) {
        boolean written = parts.size() > index && !parts.get(index).isEmpty();
        return written ? parts.get(index) : made(tense, base);
    }

    private List<String> made(Tense tense, String base) {
        return allApplied(verbs.getOrDefault(tense, List.of()), base);
    }

    private static void put(List<String> made, Tense tense, Map<String, Set<Tense>> forms) {
        made.forEach(form ->
                forms.computeIfAbsent(form, key -> EnumSet.noneOf(Tense.class)).add(tense));
    }

    /** The singular and plural forms of {@code singular/plural}, or of a noun whose plural the rules make. */
    NounForms nounForms(String entry) {
        List<List<String>> parts = parts(entry);
        List<String> singular = parts.get(0);
        if (parts.size() > 1) {
            return new NounForms(singular, parts.get(1));
        }
        List<String> plural = new ArrayList<>();
        singular.forEach(noun -> plural.addAll(allApplied(plurals, noun)));
        return new NounForms(singular, plural.isEmpty() ? singular : plural);
    }

    /** The forms of a noun. */
    record NounForms(List<String> singular, List<String> plural) {}

    private static List<Rule> rules(List<Rewrite> rewrites) {
        return rewrites.stream()
                .map(rewrite -> new Rule(Pattern.compile(rewrite.match()), rewrite.replacement()))
                .toList();
    }

    /** The first rule that fits says what the form is; alternatives in it are separated by commas. */
    private static List<String> allApplied(List<Rule> rules, String base) {
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(base);
            if (matcher.find()) {
                return List.of(rule.replacement().split(",")).stream()
                        .map(replacement -> rule.pattern().matcher(base).replaceFirst(replacement.strip()))
                        .toList();
            }
        }
        return List.of();
    }

    private record Rule(Pattern pattern, String replacement) {}
}
