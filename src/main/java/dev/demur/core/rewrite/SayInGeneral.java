package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Slot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says something general on the topic instead, where nothing of the post can stand. */
final class SayInGeneral implements Strategy {

    private static final String ANY = "any";
    private static final String SENSITIVE = "sensitive";
    private static final String OBJECT = "{object}";

    @Override
    public String id() {
        return "general";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        List<Disclosure> disclosures = Problems.disclosures(problems);
        Optional<String> general =
                disclosures.isEmpty() ? nameless(post, problems) : sentence(post, disclosures.get(0));
        return general.map(sentence -> List.of(new Change(Hashtags.before(post.original(), post.whole()), sentence)))
                .orElse(List.of());
    }

    /** Of what only its place is known nothing more can be said than that everybody is meant. */
    private static Optional<String> nameless(Post post, List<Problem> problems) {
        boolean told = problems.stream().anyMatch(Problem::isNameless);
        return told && !post.isReply()
                ? Optional.ofNullable(post.words().general().get(ANY))
                : Optional.empty();
    }

    private static Optional<String> sentence(Post post, Disclosure disclosure) {
        Map<String, String> general = post.words().general();
        String kind = general.get(disclosure.subject().kind().id());
        if (kind != null) {
            return Optional.of(kind);
        }
        Optional<Mention> category = disclosure.detail(Slot.CATEGORY);
        if (category.isPresent()) {
            return Optional.ofNullable(general.getOrDefault(category.get().value(), general.get(SENSITIVE)));
        }
        Optional<String> title =
                disclosure.detail(Slot.OBJECT).map(Mention::words).filter(SayInGeneral::isQuoted);
        String group = isDone(post, disclosure) ? disclosure.behaviourGroup() : ANY;
        String withTitle = general.get(group + "-of");
        return title.isPresent() && withTitle != null
                ? Optional.of(withTitle.replace(OBJECT, title.get()))
                : Optional.ofNullable(general.getOrDefault(group, general.get(ANY)));
    }

    /** A word for something done may mean anything else where nobody did it: "the sea is listening too". */
    private static boolean isDone(Post post, Disclosure disclosure) {
        Range range = post.range(disclosure.behaviour().span());
        SentenceView sentence = post.sentenceOf(range.from());
        for (int i = range.from(); i < Math.min(range.to(), sentence.to()); i++) {
            if (sentence.isPast(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(String words) {
        return !Character.isLetterOrDigit(words.codePointAt(0))
                && words.codePoints().anyMatch(Character::isLetter);
    }
}
