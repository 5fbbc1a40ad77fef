package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Subject.Kind;
import java.util.ArrayList;
import java.util.List;

/** Asks everybody instead of telling of one: "Somebody has watched it" becomes "Who else has watched it?". */
final class Question implements Strategy {

    @Override
    public String id() {
        return "question";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        List<Change> changes = new ArrayList<>();
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            Range subject = post.range(disclosure.subject().span());
            List<Change> own = disclosure.subject().kind() != Kind.PERSON || subject.isEmpty()
                    ? List.of()
                    : new OnePerson(post, new SubjectPhrase(post, subject), disclosure).question();
            if (own.isEmpty()) {
                return List.of();
            }
            changes.addAll(own);
        }
        return changes;
    }
}
