package dev.demur.core.check;

import dev.demur.core.check.Explanation.Failed;
import dev.demur.core.check.NearMiss.Gap;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.Rule;
import dev.demur.core.text.Draft.Passage;
import java.util.ArrayList;
import java.util.List;

/** Collects why rules that came close have no finding. Belongs to one check; not thread-safe. */
final class Explanations {

    private final Profile profile;
    private final Sentences sentences;
    private final List<Explanation> found = new ArrayList<>();

    Explanations(Profile profile, Sentences sentences) {
        this.sentences = sentences;
        this.profile = profile;
    }

    /** Looks at a rule that does not hold for a passage. */
    void add(Rule rule, Reading reading, Passage passage) {
        NearMiss miss = new MissFinder(reading, profile).of(rule.when());
        Match about = miss.about();
        if (miss.isNear() && about != null) {
            found.add(new Explanation(
                    rule.id(), miss.gaps().stream().map(this::failed).toList(), about.spansIn(passage)));
        }
    }

    private Failed failed(Gap gap) {
        return new Failed(gap.condition(), sentences.say(gap.remark()).orElse(""), gap.remark());
    }

    /** All of them, and the suppressed findings with what suppressed them. */
    List<Explanation> with(List<Suppressed> suppressed) {
        List<Explanation> all = new ArrayList<>(found);
        for (Suppressed one : suppressed) {
            all.add(new Explanation(
                    one.ruleId(), List.of(new Failed("suppressed", one.reason(), one.remark())), one.spans()));
        }
        return List.copyOf(all);
    }
}
