package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.SubjectMark.Form;
import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts people and deeds together, within a sentence and from one to the next ("One guest. Eleven bathrobes. They …").
 * One post; not thread-safe.
 */
final class StatementFinder {

    private static final int MEMORY = 2;
    private static final double MANY_TIMES = 10;

    private final List<SentenceReading> sentences;
    private final DeedFinder deedFinder;
    private final EarlierDeeds earlierDeeds;
    private final Map<SubjectMark, Statement> best = new LinkedHashMap<>();

    private @Nullable SubjectMark salient;
    private int salientSentence;

    StatementFinder(List<SentenceReading> sentences, DeedFinder deedFinder) {
        this.sentences = sentences;
        this.deedFinder = deedFinder;
        this.earlierDeeds = new EarlierDeeds(this.sentences);
    }

    List<Statement> find() {
        for (int i = 0; i < sentences.size(); i++) {
            read(i);
        }
        List<Statement> told = new ArrayList<>(best.values());
        told.addAll(new ImpliedPeople(sentences, told).find());
        return told;
    }

    private void read(int index) {
        SentenceReading sentence = sentences.get(index);
        remember(sentence, index);
        if (salient == null && sentence.subjects().isEmpty()) {
            return;
        }
        for (Deed deed : sentence.deeds()) {
            doer(deed, sentence, index).ifPresent(doer -> keep(doer, deed, index));
        }
        if (hasIdleSubject(sentence) && isWorthAsking(index)) {
            UnlistedDeeds unlisted = deedFinder.unlisted(sentence.marks(), sentence.lexicon());
            for (Deed deed : unlisted.candidates()) {
                doer(deed, sentence, index)
                        .filter(doer -> isIdle(doer.mark()) && unlisted.isVerb(deed))
                        .ifPresent(doer -> keep(doer, deed, index));
            }
        }
        addTraits(sentence, index);
        addReceipt(sentence, index);
        for (SubjectMark subject : sentence.subjects()) {
            if (isIdle(subject)) {
                Services.to(subject, sentence).ifPresent(deed -> keep(new Doer(subject, index), deed, index));
            }
        }
        sentence.subjects().stream()
                .filter(subject -> Children.isIdentifiable(subject, sentence.marks()))
                .forEach(child -> best.putIfAbsent(child, new Statement(child, index, Deed.unstated(child), index)));
        for (SubjectMark subject : sentence.subjects()) {
            boolean vaguelyNamed = subject.isNamed()
                    && subject.naming() != SubjectMark.Naming.POINTING
                    && !subject.salutation()
                    && !isHeading(subject, sentence);
            boolean readers = subject.form() == Form.READER_OWN
                    && (sentence.details().countOfTraces() > 1 || isTallied(sentence));
            boolean particular = isIdle(subject) && subject.form() != Form.READER && !vaguelyNamed;
            if (particular || readers) {
                bareStatistic(subject, index);
            }
        }
    }

    /** Of a group without a number only what else is told of it makes what it is more than an audience. */
    private void addTraits(SentenceReading sentence, int index) {
        boolean told = sentence.details().countOfTraces() > 0
                || isUnkindOrKnown(sentence)
                || (index + 1 < sentences.size() && isUnkindOrKnown(sentences.get(index + 1)));
        for (SubjectMark subject : sentence.subjects()) {
            boolean counted = subject.form() != Form.PLURAL;
            Statement known = best.get(subject);
            boolean happened = known != null && known.deed().certainty() == Certainty.PAST;
            if (told || counted || happened) {
                Traits.of(subject, sentence).ifPresent(trait -> keepTrait(subject, trait, index));
            }
        }
    }

    /** "… tip better. We've run the numbers." */
    private static boolean isUnkindOrKnown(SentenceReading sentence) {
        return sentence.details().slots().containsKey(Slot.SOURCE)
                || sentence.tone().filter(tone -> !tone.value().equals("kind")).isPresent();
    }

    private void keepTrait(SubjectMark subject, Deed trait, int index) {
        if (subject.form() == Form.PLURAL) {
            best.put(subject, new Statement(subject, index, trait, index));
        } else {
            keep(new Doer(subject, index), trait, index);
        }
    }

    /** "Returned: one wedding dress, worn. Questions for the bride in Galway.": who it was comes after what was done. */
    private void addReceipt(SentenceReading sentence, int index) {
        sentence.subjects().stream()
                .filter(subject ->
                        subject.isOnePerson() && isIdle(subject) && (weighs(subject) || subject.salutation()))
                .findFirst()
                .flatMap(subject -> earlierDeeds.opening(subject, index))
                .ifPresent(earlier -> keep(new Doer(earlier.subject(), index), earlier.deed(), earlier.sentence()));
    }

    private void remember(SentenceReading sentence, int index) {
        if (salient != null && index - salientSentence > MEMORY) {
            salient = null;
        }
        for (SubjectMark subject : sentence.subjects()) {
            boolean particular = subject.isOnePerson() || subject.form() == Form.COUNTED;
            boolean team = sentence.marks().isOfClass("team-of", subject.from() - 2); // "a team of nine"
            if (particular && subject.role() != Role.PUBLIC && !team) {
                salient = subject;
                salientSentence = index;
            }
        }
    }

    private Optional<Doer> doer(Deed deed, SentenceReading sentence, int index) {
        Optional<SubjectMark> found = sentence.clause().doerOf(deed);
        if (found.isEmpty()) {
            boolean theirs = sentence.isFragment() && !isOfThing(deed, sentence.marks());
            return theirs ? salientDoer(deed, index) : Optional.empty();
        }
        SubjectMark subject = found.get();
        return switch (subject.form()) {
            case SPEAKER -> deed.isPersonnel() ? concerned(sentence, deed, index) : Optional.empty();
            case NOBODY -> Optional.empty();
            case THIRD -> salientDoer(deed, index).or(() -> greetedLater(deed, index));
            case READER, READER_OWN -> Optional.of(addressed(index).orElse(new Doer(subject, index)));
            default -> Optional.of(new Doer(subject, index));
        };
    }

    /** "Prizes are in the post": what something is or has, nobody is or has. */
    private static boolean isOfThing(Deed deed, SentenceMarks marks) {
        return deed.isState()
                && deed.certainty() != Certainty.NOUN
                && marks.contains(deed.from() - 1)
                && marks.word(deed.from() - 1).kind() == Word.Kind.LETTERS;
    }

    /** "We had to let our cook go": where the employer acts, it is told of the one acted upon. */
    private Optional<Doer> concerned(SentenceReading sentence, Deed deed, int index) {
        Optional<Doer> named = sentence.subjects().stream()
                .filter(subject -> subject.role() == Role.STAFF || subject.isNamed())
                .findFirst()
                .map(staff -> new Doer(staff, index));
        boolean spokenOf = sentence.subjects().stream().anyMatch(subject -> subject.form() == Form.THIRD);
        return named.isPresent() || !spokenOf ? named : salientDoer(deed, index);
    }

    private Optional<Doer> salientDoer(Deed deed, int index) {
        boolean happened = deed.certainty() == Certainty.PAST || deed.certainty() == Certainty.NOUN;
        boolean before = salient != null && (salientSentence < index || salient.to() <= deed.from());
        return happened && before && salient != null
                ? Optional.of(new Doer(salient, salientSentence))
                : Optional.empty();
    }

    /** "She came at nine and wept. Dear lady in the red coat": who is spoken of first is greeted in the end. */
    private Optional<Doer> greetedLater(Deed deed, int index) {
        boolean open = salient == null && deed.certainty() == Certainty.PAST;
        for (int i = index + 1; open && i < sentences.size(); i++) {
            for (SubjectMark subject : sentences.get(i).subjects()) {
                if (subject.isOnePerson() && subject.salutation()) {
                    return Optional.of(new Doer(subject, i));
                }
            }
        }
        return Optional.empty();
    }

    /** In "To our 12 guests: you ordered", the reader is the 12 guests. */
    private Optional<Doer> addressed(int index) {
        for (int i = index; i >= Math.max(0, index - MEMORY); i--) {
            for (SubjectMark subject : sentences.get(i).subjects()) {
                boolean greeted = subject.isOnePerson() && subject.salutation();
                boolean particular = subject.form() == Form.COUNTED || subject.isNamed() || greeted;
                if (particular && (subject.salutation() || isVocative(subject, sentences.get(i)))) {
                    return Optional.of(new Doer(subject, i));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isVocative(SubjectMark subject, SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        boolean opens = subject.from() == marks.from() || marks.isSign(subject.from() - 1, ",");
        boolean closes = subject.to() == marks.to() || !marks.word(subject.to()).isWord();
        return subject.isNamed() && opens && closes;
    }

    /** "Marcus from Hove: 212 matches since January", "Gavin. Eleven air fryers": what follows is told of whoever it names. */
    private static boolean isHeading(SubjectMark subject, SentenceReading sentence) {
        SentenceMarks marks = sentence.marks();
        int end = marks.longestAt(subject.to(), mark -> mark.sense() instanceof Sense.OfCue of && of.cue() == Cue.PLACE)
                .map(Mark::to)
                .orElse(subject.to());
        boolean opens = subject.from() == marks.from()
                || !marks.word(subject.from() - 1).isWord();
        boolean closes = !marks.contains(end) || marks.isSign(end, ":") || marks.isSign(end, ".");
        return opens && closes;
    }

    private boolean hasIdleSubject(SentenceReading sentence) {
        boolean counted = sentence.details().slots().containsKey(Slot.REPETITION);
        return sentence.subjects().stream()
                .anyMatch(subject -> isIdle(subject) && (counted || subject.form() != Form.READER));
    }

    /** The model is dear: it is asked where something else is told of somebody, or who they are weighs by itself. */
    private boolean isWorthAsking(int index) {
        int from = Math.max(0, index - MEMORY);
        int to = Math.min(sentences.size(), index + MEMORY + 1);
        return sentences.subList(from, to).stream().anyMatch(StatementFinder::tellsMore)
                || sentences.get(index).subjects().stream().anyMatch(StatementFinder::weighs);
    }

    private static boolean tellsMore(SentenceReading sentence) {
        return sentence.details().countOfTraces() > 0
                || sentence.details().hasQuantity()
                || sentence.tone().isPresent()
                || sentence.marks().has(Cue.SOURCE);
    }

    private static boolean weighs(SubjectMark subject) {
        return subject.own()
                || subject.isNamed()
                || subject.role() == Role.CUSTOMER
                || subject.role() == Role.ACCOUNT
                || subject.form() == Form.SAME_PERSON;
    }

    private boolean isIdle(SubjectMark subject) {
        boolean particular = subject.isOnePerson() || subject.form() == Form.COUNTED || subject.form() == Form.READER;
        Statement known = best.get(subject);
        boolean idle =
                known == null || (known.deed().certainty() == Certainty.PRESENT && subject.form() != Form.READER);
        return particular && subject.role() != Role.PUBLIC && idle;
    }

    /** No verb at all: "412 Red Bull, all for the same customer". What was done is told by how often, how much or when. */
    private void bareStatistic(SubjectMark subject, int index) {
        boolean schoolClass = subject.role() == Role.MINOR && subject.form() == Form.COUNTED;
        if (isSpeakersOwn(subject, sentences.get(index)) || schoolClass) {
            return;
        }
        Optional<Statement> earlier = earlierDeeds.justBefore(subject, index);
        if (earlier.isPresent()) {
            best.putIfAbsent(subject, earlier.get());
            return;
        }
        boolean traced = hasTrace(sentences.get(index));
        for (int i = index + 1;
                i < sentences.size() && i <= index + MEMORY && sentences.get(i).isLog();
                i++) {
            traced |= hasTrace(sentences.get(i));
        }
        if (traced || subject.form() == Form.SAME_PERSON) {
            best.putIfAbsent(subject, new Statement(subject, index, Deed.unstated(subject), index));
        }
    }

    /** "We need 60 of you": the speaker is the one who does something. */
    private static boolean isSpeakersOwn(SubjectMark subject, SentenceReading sentence) {
        return sentence.subjects().stream()
                .anyMatch(other -> other.form() == Form.SPEAKER
                        && other.to() <= subject.from()
                        && !isColonBetween(other.to(), subject.from(), sentence.marks()));
    }

    private static boolean isColonBetween(int from, int to, SentenceMarks marks) {
        for (int i = from; i < to; i++) {
            if (marks.isSign(i, ":")) {
                return true;
            }
        }
        return false;
    }

    /** "Dein Jahr in Kartenzahlungen: 312 Mal Lieferdienst". */
    private static boolean isTallied(SentenceReading sentence) {
        return sentence.marks().of(Cue.REPETITION).stream()
                .anyMatch(times ->
                        times.picked().number() != null && times.picked().number() >= MANY_TIMES);
    }

    private static boolean hasTrace(SentenceReading sentence) {
        return sentence.details().tellsWhenOrHowMuch();
    }

    private void keep(Doer doer, Deed deed, int index) {
        Statement statement = new Statement(doer.mark(), doer.sentence(), deed, index);
        Statement known = best.get(doer.mark());
        if (known == null || rank(deed, doer.mark()) < rank(known.deed(), doer.mark())) {
            best.put(doer.mark(), statement);
        }
    }

    /** The deed that tells most of somebody comes first. */
    private static int rank(Deed deed, SubjectMark doer) {
        if (deed.isPersonnel() && doer.role() == Role.STAFF) {
            return -1;
        }
        if (deed.isPublic()) {
            return 8;
        }
        if (deed.isState()) {
            return 1;
        }
        return switch (deed.certainty()) {
            case PAST -> 0;
            case UNLISTED -> 2;
            case NOUN -> 3;
            case PRESENT -> 4;
        };
    }

    private record Doer(SubjectMark mark, int sentence) {}
}
