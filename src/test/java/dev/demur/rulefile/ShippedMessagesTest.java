package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.entity.EntityRule;
import dev.demur.core.rule.MessageCatalog;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Referent;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the shipped rules can say, they can say in German. */
final class ShippedMessagesTest {

    private final RuleSet rules = ShippedRules.DEFAULT.rules();
    private final MessageCatalog english = rules.catalog("en").orElseThrow();
    private final MessageCatalog german = rules.catalog("de").orElseThrow();

    @Test
    void saysEveryRule() {
        assertThat(german.rules().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.rules().stream().map(Rule::id).toList());
    }

    @Test
    void citesEveryReference() {
        Stream<Reference> all = Stream.concat(
                rules.rules().stream().flatMap(rule -> rule.references().stream()),
                rules.citations().stream().map(citation -> citation.reference()));

        assertThat(german.references().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        all.map(Reference::name).distinct().toList());
    }

    @Test
    void namesEveryIdentifier() {
        assertThat(german.identifiers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.entities().types().stream().map(EntityRule::type).toList());
    }

    @Test
    void saysEveryBehaviour() {
        List<String> behaviours = rules.lexicons().stream()
                .flatMap(lexicon -> lexicon.entries().behaviours().keySet().stream())
                .distinct()
                .toList();

        assertThat(german.behaviours().keySet()).containsExactlyInAnyOrderElementsOf(behaviours);
    }

    @Test
    void namesEverySlotAndCategory() {
        assertThat(german.names().keySet())
                .containsAll(Stream.of(Slot.values()).map(Slot::id).toList())
                .containsAll(rules.lexicons().get(0).entries().sensitive().keySet());
    }

    @Test
    void hasEverySentenceInBothLanguages() {
        assertThat(english.sentences()).containsOnlyKeys(MessageKey.values());
        assertThat(german.sentences()).containsOnlyKeys(MessageKey.values());
        assertThat(english.people()).containsOnlyKeys(Referent.values());
        assertThat(german.people()).containsOnlyKeys(Referent.values());
    }
}
