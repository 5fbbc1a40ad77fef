package dev.demur.rest;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Wording;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Answers one check request by the rules in force. Thread-safe; stores nothing. */
@Singleton
class Checks {

    private final DraftReader drafts;
    private final ActiveChecker active;
    private final CheckIds ids;

    Checks(DraftReader drafts, ActiveChecker active, CheckIds ids) {
        this.drafts = drafts;
        this.active = active;
        this.ids = ids;
    }

    /** The answer, or a {@link ProblemException}. */
    CheckResponse answer(@Nullable CheckRequest request, Languages languages) {
        Draft draft = drafts.read(request);
        Checker checker = active.state().checker();
        return CheckResponse.of(ids.next(), languages.wording(checker.rules()).say(checker.check(draft)));
    }

    /** The same answer with explanations, or a {@link ProblemException}. */
    CheckResponse explain(@Nullable CheckRequest request, Languages languages) {
        Draft draft = drafts.read(request);
        Checker checker = active.state().checker();
        Wording wording = languages.wording(checker.rules());
        return CheckResponse.of(ids.next(), wording.say(checker.check(draft)))
                .explained(wording.say(checker.explain(draft)));
    }
}
