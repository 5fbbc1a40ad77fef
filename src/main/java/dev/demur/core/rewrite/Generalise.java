package dev.demur.core.rewrite;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.SentenceView;
import dev.demur.core.disclosure.Subject.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Speaks to everyone instead of to those who were counted: "the 53 people who've" becomes "everyone who's", and where no
 * clause about them follows, the count becomes "some".
 */
final class Generalise implements Strategy {

    @Override
    public String id() {
        return "everyone";
    }

    @Override
    public List<Change> changes(Post post, List<Problem> problems) {
        List<Change> changes = new ArrayList<>();
        for (Disclosure disclosure : Problems.disclosures(problems)) {
            List<Change> own = changes(post, disclosure);
            if (own.isEmpty()) {
                return List.of();
            }
            changes.addAll(own);
        }
        return changes;
    }

    private static List<Change> changes(Post post, Disclosure disclosure) {
        Kind kind = disclosure.subject().kind();
        Range subject = post.range(disclosure.subject().span());
        if (subject.isEmpty()) {
            return List.of();
        }
        SubjectPhrase phrase = new SubjectPhrase(post, subject);
        if (kind == Kind.GROUP || kind == Kind.EVERYONE) {
            return phrase.isObjectOfReader() ? things(phrase) : counted(post, phrase, post.isLarge(disclosure));
        }
        return kind == Kind.PERSON ? new OnePerson(post, phrase, disclosure).everyone() : List.of();
    }

    /** What the reader did something with may be many, but never everyone: "you looked at | 23 | jobs". */
    private static List<Change> things(SubjectPhrase phrase) {
        boolean times = phrase.sentence().isOneOf(WordList.TIMES, phrase.numberEnd());
        return phrase.isCounted() && !times
                ? phrase.put(many(phrase), phrase.start(), phrase.numberEnd()).stream()
                        .toList()
                : List.of();
    }

    private static Phrase many(SubjectPhrase phrase) {
        boolean declined = phrase.isDative()
                && phrase.sentence().words().phrase(Phrase.MANY_DATIVE).isPresent();
        return declined ? Phrase.MANY_DATIVE : Phrase.MANY;
    }

    private static List<Change> counted(Post post, SubjectPhrase phrase, boolean large) {
        if (!phrase.isCounted() || phrase.isListed()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(new OtherCounts(post, phrase).changes());
        if (phrase.needsNoCount() || phrase.isWhole()) {
            changes.add(Change.remove(phrase.span(phrase.start(), phrase.numberEnd())));
        } else if (!phrase.isAddress() || !phrase.isAllWho()) {
            changes.add(some(phrase, large));
            if (large) {
                phrase.declined(Phrase.ENDING_WEAK, Phrase.ENDING_STRONG).ifPresent(changes::add);
            }
        } else if (phrase.isAnybody()
                && !phrase.isPartitive()
                && phrase.relative().isPresent()) {
            changes.addAll(everyone(phrase));
        } else {
            Phrase all = phrase.isDative() ? Phrase.ALL_DATIVE : Phrase.ALL;
            phrase.put(all, phrase.start(), phrase.numberEnd()).ifPresent(changes::add);
            phrase.declined(Phrase.ENDING_STRONG, Phrase.ENDING_WEAK).ifPresent(changes::add);
        }
        return changes;
    }

    private static Change some(SubjectPhrase phrase, boolean large) {
        Phrase some = phrase.isDative() ? Phrase.SOME_DATIVE : Phrase.SOME;
        Phrase many = phrase.isDative() ? Phrase.MANY_PEOPLE_DATIVE : Phrase.MANY_PEOPLE;
        return phrase.put(large ? many : some, phrase.start(), phrase.shareEnd())
                .or(() -> phrase.put(some, phrase.start(), phrase.shareEnd()))
                .orElseThrow();
    }

    private static List<Change> everyone(SubjectPhrase phrase) {
        return phrase.sentence().words().agreement().isEmpty() ? everyoneInPlural(phrase) : everyoneInSingular(phrase);
    }

    /** "alle, die … haben": the word put in is a plural itself, so no verb changes. */
    private static List<Change> everyoneInPlural(SubjectPhrase phrase) {
        Phrase everyone = phrase.isDative() ? Phrase.EVERYONE_DATIVE : Phrase.EVERYONE;
        String comma = phrase.relative().orElseThrow() == phrase.to() ? "," : "";
        return phrase.sentence().words().phrase(everyone).stream()
                .map(words -> new Change(phrase.span(phrase.start(), phrase.to()), words + comma))
                .toList();
    }

    private static List<Change> everyoneInSingular(SubjectPhrase phrase) {
        SentenceView sentence = phrase.sentence();
        int verb = phrase.relative().orElseThrow() + 1;
        Optional<Change> agreed = agreement(sentence, verb);
        Phrase everyone = agreed.isPresent() || sentence.isPast(verb) ? Phrase.EVERYONE : Phrase.ALL_THOSE;
        List<Change> changes = new ArrayList<>();
        phrase.put(everyone, phrase.start(), phrase.to()).ifPresent(changes::add);
        if (agreed.isPresent()) {
            changes.add(agreed.get());
            changes.addAll(furtherVerbs(sentence, verb));
        }
        return changes;
    }

    /** "who have watched it and are still": the verb after the "and" has the same subject. */
    private static List<Change> furtherVerbs(SentenceView sentence, int verb) {
        List<Change> changes = new ArrayList<>();
        for (int i = verb + 1; i + 1 < sentence.to() && !sentence.is(i, ":"); i++) {
            boolean joined = sentence.isOneOf(WordList.JOINING, i) && !sentence.isCue(Cue.READER, i + 1);
            if (joined) {
                agreement(sentence, i + 1).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<Change> agreement(SentenceView sentence, int verb) {
        if (!sentence.contains(verb)) {
            return Optional.empty();
        }
        String one = sentence.words().agreement().get(sentence.word(verb).key());
        return Optional.ofNullable(one).map(form -> new Change(sentence.span(verb, verb + 1), form));
    }
}
