package dev.demur.core.disclosure;

import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds somebody no word stands for: a log of what was done, a tally of what people had. One post; not thread-safe.
 */
final class ImpliedPeople {

    private static final int MEMORY = 2;
    private static final int FEWEST_TRACES = 2;
    private static final List<Cue> NO_RECORD =
            List.of(Cue.OFFER, Cue.FUTURE, Cue.INSTRUCTION, Cue.PUBLIC_FACT, Cue.STORY);

    private final List<SentenceReading> sentences;
    private final List<Statement> told;

    /** {@code told} is what is said of people there are words for. */
    ImpliedPeople(List<SentenceReading> sentences, List<Statement> told) {
        this.sentences = sentences;
        this.told = told;
    }

    List<Statement> find() {
        List<Statement> found = new ArrayList<>();
        boolean somebody =
                told.stream().anyMatch(statement -> statement.subject().isHuman());
        if (!somebody && !Creatures.areNamed(sentences)) {
            logged().ifPresent(found::add);
        }
        addTallies(found);
        addPlaces(found);
        addGroups(found);
        return found;
    }

    /**
     * A log without a subject: "Treadmill 6. Quarter to six. Every weekday since January." Where the post also takes a
     * tone towards somebody, or says how the speaker knows, whoever it is will know.
     */
    private Optional<Statement> logged() {
        for (int i = 0; i < sentences.size(); i++) {
            if (isRecord(i) && (isAboutSomebody(i) || Dealings.isOfOne(sentences.get(i)))) {
                return Optional.of(statement(i));
            }
        }
        return Optional.empty();
    }

    private boolean isRecord(int index) {
        SentenceReading sentence = sentences.get(index);
        return !sentence.marks().hasClass("animal") // "Penguin Ole stole 14 fish"
                && sentence.subjects().stream().allMatch(subject -> subject.form() == Form.READER_OWN)
                && tracesFrom(index) >= FEWEST_TRACES
                && sentence.deeds().stream().noneMatch(Deed::isPublic)
                && NO_RECORD.stream().noneMatch(sentence.marks()::has);
    }

    private Statement statement(int index) {
        SentenceReading sentence = sentences.get(index);
        SubjectMark somebody = sentence.details().impliedSubject();
        Deed deed = sentence.deeds().stream()
                .filter(listed -> !listed.isPublic())
                .findFirst()
                .or(() -> Dealings.of(sentence))
                .orElseGet(() -> Deed.unstated(somebody));
        return new Statement(somebody, index, deed, index);
    }

    /** "Pregnancy tests at our Leeds branch on Friday: 11." What is counted is things; who had them is people. */
    private void addTallies(List<Statement> found) {
        for (int i = 0; i < sentences.size(); i++) {
            int index = i;
            if (!isTold(i, told) && !isTold(i, found)) {
                Tallies.of(sentences.get(i), isTimedAfter(i))
                        .map(somebody -> new Statement(somebody, index, Tallies.deed(somebody), index))
                        .ifPresent(found::add);
            }
        }
    }

    /** "Half the book club is on antidepressants": told beside what else the sentence tells of people nobody counted. */
    private void addGroups(List<Statement> found) {
        for (int i = 0; i < sentences.size(); i++) {
            int index = i;
            Optional<SentenceReading> before = i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1));
            OwnGroups.in(sentences.get(i), before)
                    .filter(group -> !isCounted(index))
                    .map(group -> new Statement(group.people(), index, group.deed(), index))
                    .ifPresent(found::add);
        }
    }

    private boolean isCounted(int index) {
        return told.stream()
                .anyMatch(statement ->
                        statement.sentence() == index && statement.subject().cohort() != null);
    }

    /** "Pregnancy tests up 300 % in SE15 this week, Peckham 👀": a place stands for the people there. */
    private void addPlaces(List<Statement> found) {
        for (int i = 0; i < sentences.size(); i++) {
            int index = i;
            if (!isTold(i, told) && !isTold(i, found)) {
                Tallies.ofPlace(sentences.get(i), isTeasedAround(i))
                        .map(people -> new Statement(people, index, Tallies.deed(people), index))
                        .ifPresent(found::add);
            }
        }
    }

    private boolean isTeasedAround(int index) {
        return sentences.subList(Math.max(0, index - 1), Math.min(sentences.size(), index + 2)).stream()
                .anyMatch(sentence -> sentence.tone()
                        .filter(tone -> !tone.value().equals("kind"))
                        .isPresent());
    }

    /** "Nine pregnancy tests. On a Tuesday." */
    private boolean isTimedAfter(int index) {
        for (int i = index + 1; i < sentences.size() && sentences.get(i).isLog(); i++) {
            if (sentences.get(i).details().tellsWhenOrHowMuch()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(int index, List<Statement> statements) {
        return statements.stream().anyMatch(statement -> statement.sentence() == index);
    }

    /** "Submitted at 23:59:58. Eleventh week in a row.": what the next fragment adds belongs to it. */
    private int tracesFrom(int index) {
        int traces = sentences.get(index).details().countOfTraces();
        int next = index + 1;
        return traces > 0 && next < sentences.size() && sentences.get(next).isLog()
                ? traces + sentences.get(next).details().countOfTraces()
                : traces;
    }

    private boolean isAboutSomebody(int index) {
        Details log = sentences.get(index).details();
        return around(index).stream()
                .anyMatch(sentence -> sentence.tone()
                                .filter(tone -> isTowardsSomebody(tone, sentence, log))
                                .isPresent()
                        || sentence.marks().has(Cue.SOURCE)
                        || sentence.marks().has(Cue.SAME_PERSON));
    }

    private List<SentenceReading> around(int index) {
        return sentences.subList(Math.max(0, index - MEMORY), Math.min(sentences.size(), index + MEMORY + 1));
    }

    /** "Three coats, two clerks too few 🙃" winks at nobody: a wink counts where it is at a reader, an hour or a place. */
    private static boolean isTowardsSomebody(Mention tone, SentenceReading sentence, Details log) {
        boolean placed = log.hasClock()
                || log.slots().containsKey(Slot.PLACE)
                || log.slots().containsKey(Slot.PERIOD);
        return Tones.isUnkind(tone) || (tone.value().equals("teasing") && (placed || sentence.speaksToReaders()));
    }
}
