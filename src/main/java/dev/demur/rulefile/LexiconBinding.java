package dev.demur.rulefile;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.disclosure.LexiconEntries;
import dev.demur.core.disclosure.LexiconEntries.BehaviourEntry;
import dev.demur.core.disclosure.LexiconEntries.Inflection;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.LexiconEntries.NumberWords;
import dev.demur.core.disclosure.LexiconEntries.Rewrite;
import dev.demur.core.disclosure.ReplyCue;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.disclosure.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes a lexicon of what {@link LexiconShape} describes. */
final class LexiconBinding {

    private static final Content NOTHING = new Content(new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK));

    private LexiconBinding() {}

    static Lexicon lexicon(Content file) {
        return Lexicon.compile(entries(file));
    }

    static LexiconEntries entries(Content file) {
        Content spelling = part(file, "spelling");
        return new LexiconEntries(
                file.get("language").text(),
                file.get("name").text(),
                new LinkedHashSet<>(file.texts("function-words")),
                spelling.map("folding", Content::text),
                spelling.texts("clitics"),
                numbers(part(file, "numbers")),
                inflection(part(file, "inflection")),
                lists(file, "units"),
                lists(file, "classes"),
                file.map("behaviours", LexiconBinding::behaviour),
                file.map("people", id -> Role.of(id).orElseThrow(), Content::texts),
                file.map("cues", id -> Cue.of(id).orElseThrow(), Content::texts),
                lists(file, "tones"),
                lists(file, "sensitive"),
                file.texts("given-names"),
                file.texts("titles"),
                file.map("replies", id -> ReplyCue.of(id).orElseThrow(), Content::texts),
                file.find("rewrites").map(LexiconBinding::rewriteWords).orElse(RewriteWords.NONE));
    }

    private static RewriteWords rewriteWords(Content rewrites) {
        return new RewriteWords(
                rewrites.map("labels", Content::text),
                rewrites.map("phrases", id -> RewriteWords.Phrase.of(id).orElseThrow(), Content::text),
                rewrites.map("masks", Content::text),
                rewrites.map("general", Content::text),
                rewrites.map("agreement", Content::text),
                rewrites.map("words", id -> RewriteWords.WordList.of(id).orElseThrow(), Content::texts),
                rewrites.find("verb-second").map(Content::flag).orElse(false));
    }

    private static Content part(Content file, String key) {
        return file.find(key).orElse(NOTHING);
    }

    private static Map<String, List<String>> lists(Content file, String key) {
        return file.map(key, Content::texts);
    }

    private static NumberWords numbers(Content numbers) {
        return new NumberWords(
                numbers.find("decimal").map(Content::text).orElse("."),
                numbers.map("words", Content::number),
                numbers.map("multipliers", Content::number),
                numbers.texts("joiners"),
                numbers.map("vague", Content::number));
    }

    private static Inflection inflection(Content inflection) {
        return new Inflection(
                rewrites(inflection, "past"),
                rewrites(inflection, "participle"),
                rewrites(inflection, "present"),
                rewrites(inflection, "progressive"),
                rewrites(inflection, "plural"),
                inflection.texts("prefixes"),
                inflection.texts("past-shapes"),
                inflection.texts("present-shapes"),
                inflection.texts("past-forms"),
                inflection.find("compounds").map(Content::flag).orElse(false));
    }

    private static List<Rewrite> rewrites(Content inflection, String key) {
        return inflection.items(key).stream()
                .map(Content::texts)
                .map(pair -> new Rewrite(pair.get(0), pair.get(1)))
                .toList();
    }

    private static BehaviourEntry behaviour(Content behaviour) {
        return new BehaviourEntry(
                behaviour.find("group").map(Content::text).orElse(""),
                behaviour.find("knowledge").map(LexiconBinding::knowledge).orElse(Knowledge.TRACKED),
                behaviour.texts("verbs"),
                behaviour.texts("nouns"),
                behaviour.texts("phrases"));
    }

    private static Knowledge knowledge(Content content) {
        return Knowledge.valueOf(content.text().toUpperCase(Locale.ROOT));
    }
}
