package dev.demur.core.disclosure;

import dev.demur.core.disclosure.Deed.Certainty;
import dev.demur.core.disclosure.SubjectMark.Form;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Collects the signs for and against a speaker's having a statement from its own data. Stateless. */
final class Signs {

    private static final Map<Slot, Sign> OF_SLOT = Map.of(
            Slot.SOURCE, Sign.SOURCE,
            Slot.REPETITION, Sign.REPETITION,
            Slot.PERIOD, Sign.PERIOD,
            Slot.MOMENT, Sign.MOMENT,
            Slot.PLACE, Sign.PLACE,
            Slot.CATEGORY, Sign.SENSITIVE,
            Slot.OBJECT, Sign.QUOTED_OBJECT);

    /** What makes whoever did something the speaker's own business. */
    private static final Set<Sign> TIES = EnumSet.of(
            Sign.CUSTOMER,
            Sign.ACCOUNT,
            Sign.STAFF,
            Sign.OWN_CIRCLE,
            Sign.OWN_PLACE,
            Sign.SAME_PERSON,
            Sign.SALUTATION,
            Sign.NAMED,
            Sign.READER,
            Sign.SOURCE,
            Sign.MOCKERY,
            Sign.TEASING,
            Sign.QUESTION_TO_THEM);

    private static final int FEWEST_TRACES = 2;

    private Signs() {}

    static Set<Sign> of(Statement statement, SentenceReading home, Map<Slot, Mention> details, Circumstances around) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        addDeed(statement.deed(), signs);
        boolean goesOn = isOngoing(home.marks()) || isHabit(statement.subject(), home);
        addIf(
                statement.deed().certainty() == Certainty.PRESENT
                        && (!goesOn || statement.deed().knowledge() == null),
                Sign.PRESENT_TENSE,
                signs);
        boolean logged = isLogged(details, around.asked());
        addIf(
                statement.deed().isUnstated()
                        && !logged
                        && !isCalledOut(statement.subject(), home)
                        && !isAtSpeakers(statement.subject(), home)
                        && !hasThings(statement.subject(), home),
                Sign.NO_BEHAVIOUR,
                signs);
        addIf(statement.deed().isPersonnel() && statement.isAboutStaff(), Sign.PERSONNEL, signs);
        addSubject(statement.subject(), signs);
        OF_SLOT.forEach((slot, sign) -> addIf(details.containsKey(slot), sign, signs));
        if (statement.deed().isUnstated() && isOfSchool(details)) {
            signs.remove(Sign.SENSITIVE); // "26 Kinder aus der 4c" are a class
        }
        addIf(home.details().hasClock(), Sign.CLOCK_TIME, signs);
        addIf(home.details().isRecurring(), Sign.RECURRENCE, signs);
        addIf(home.details().hasQuantity(), Sign.QUANTITY, signs);
        Mention tone = details.get(Slot.TONE);
        addIf(tone != null && Tones.isUnkind(tone), Sign.MOCKERY, signs);
        addIf(tone != null && tone.value().equals("teasing"), Sign.TEASING, signs);
        boolean sensitive = details.containsKey(Slot.CATEGORY); // no kind word makes that public
        addIf(!sensitive && tone != null && tone.value().equals("kind"), Sign.KINDNESS, signs);
        addIf(around.asked(), Sign.QUESTION_TO_THEM, signs);
        addIf(around.known() || home.marks().has(Cue.PUBLIC_FACT), Sign.PUBLIC_CONTEXT, signs);
        addIf(home.marks().has(Cue.OWN_PLACE), Sign.OWN_PLACE, signs);
        addIf(home.marks().has(Cue.STORY), Sign.STORY, signs);
        addIf(home.marks().hasClass("open-occasion"), Sign.OPEN_OCCASION, signs);
        addIf(!sensitive && (around.kind() || home.marks().has(Cue.KINDNESS)), Sign.KINDNESS, signs);
        addIf(around.consented() && isSomebody(statement.subject()), Sign.CONSENT, signs);
        addIf(isTowardsSpeaker(home.marks()), Sign.TOWARDS_SPEAKER, signs);
        addIf(
                signs.contains(Sign.UNLISTED_BEHAVIOUR)
                        && !isPointedAt(statement.subject(), home)
                        && TIES.stream().noneMatch(signs::contains),
                Sign.UNTIED,
                signs);
        return signs;
    }

    /** One person can agree to be told of; that all of many did is more than a post can say. */
    private static boolean isSomebody(SubjectMark subject) {
        return subject.isNamed() || subject.form() == Form.SINGLE || subject.form() == Form.SOMEONE;
    }

    private static boolean isOfSchool(Map<Slot, Mention> details) {
        return details.containsKey(Slot.CATEGORY)
                && details.get(Slot.CATEGORY).value().equals("minors");
    }

    /** "borrows it since May", "verlängert seit Monaten": what goes on has been seen already. */
    private static boolean isOngoing(SentenceMarks marks) {
        return marks.of(Cue.PERIOD).stream().anyMatch(period -> marks.isOfClass("since", period.from()));
    }

    /** "the lady who squeezes mangoes every Tuesday at eight": how often at what hour is known of those in particular. */
    private static boolean isHabit(SubjectMark subject, SentenceReading home) {
        boolean counted = subject.form() == Form.COUNTED && subject.own();
        boolean pointedAt = subject.form() == Form.SINGLE && subject.definite();
        boolean still = subject.form() == Form.COUNTED
                && subject.definite()
                && home.marks().hasClass("still"); // "the 6 people still using our fax line"
        return still || ((counted || pointedAt) && home.details().isRecurring());
    }

    /** "The lady in the red coat": nobody else is meant. */
    private static boolean isPointedAt(SubjectMark subject, SentenceReading home) {
        return (subject.form() == Form.SOMEONE && home.details().isRecurring())
                || (subject.form() == Form.SINGLE && subject.definite() && !subject.isNamed());
    }

    private static void addIf(boolean holds, Sign sign, Set<Sign> signs) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static void addDeed(Deed deed, Set<Sign> signs) {
        addIf(deed.isTracked() && deed.certainty() != Certainty.NOUN, Sign.TRACKED_BEHAVIOUR, signs);
        addIf(deed.isPublic(), Sign.PUBLIC_BEHAVIOUR, signs);
        addIf(deed.isState(), Sign.STATE, signs);
        addIf(deed.certainty() == Certainty.UNLISTED, Sign.UNLISTED_BEHAVIOUR, signs);
        addIf(deed.certainty() == Certainty.NOUN && !deed.isUnstated(), Sign.BEHAVIOUR_NOUN, signs);
    }

    /** "One guest. Eleven bathrobes. Every weekend. You ok?": two details and a word to the person need no verb. */
    private static boolean isLogged(Map<Slot, Mention> details, boolean asked) {
        Mention tone = details.get(Slot.TONE);
        boolean pointed = asked || (tone != null && !tone.value().equals("kind"));
        return pointed && Slot.DETAILS.stream().filter(details::containsKey).count() >= FEWEST_TRACES;
    }

    /** "@someone your third this week": who is called out needs no verb. */
    private static boolean isCalledOut(SubjectMark subject, SentenceReading home) {
        return subject.naming() == SubjectMark.Naming.POINTING
                && subject.from() <= home.marks().from() + 1
                && home.speaksToReaders();
    }

    /** "der Typ mit den 27 Avocados": what somebody had with them, in number. */
    private static boolean hasThings(SubjectMark subject, SentenceReading home) {
        SentenceMarks marks = home.marks();
        boolean one = subject.isOnePerson() && subject.definite();
        boolean with = one && marks.isOfClass("having", subject.to());
        return with
                && marks.ofType(Sense.OfNumber.class).stream()
                        .anyMatch(number -> number.from() > subject.to() && number.from() <= subject.to() + 2);
    }

    /** "27 of you at our counter": who is there has come. */
    private static boolean isAtSpeakers(SubjectMark subject, SentenceReading home) {
        return subject.form() == Form.COUNTED && subject.own() && home.marks().isCue(Cue.OWN_PLACE, subject.to());
    }

    private static void addSubject(SubjectMark subject, Set<Sign> signs) {
        Role role = subject.role();
        addIf(role == Role.CUSTOMER, Sign.CUSTOMER, signs);
        addIf(role == Role.ACCOUNT, Sign.ACCOUNT, signs);
        addIf(role == Role.STAFF, Sign.STAFF, signs);
        addIf(subject.own(), Sign.OWN_CIRCLE, signs);
        addIf(subject.form() == Form.SAME_PERSON, Sign.SAME_PERSON, signs);
        addIf(subject.form() == Form.READER || subject.form() == Form.READER_OWN, Sign.READER, signs);
        addIf(
                subject.form() == Form.COUNTED
                        && subject.cohort() != null
                        && subject.cohort().exact(),
                Sign.EXACT_COUNT,
                signs);
        addIf(subject.salutation(), Sign.SALUTATION, signs);
        addIf(subject.naming() == SubjectMark.Naming.FULL, Sign.FULL_NAME, signs);
        addIf(subject.naming() == SubjectMark.Naming.GIVEN, Sign.GIVEN_NAME, signs);
        addIf(subject.naming() == SubjectMark.Naming.POINTING, Sign.NAMED, signs);
    }

    /** "told us", "hat uns Blumen gebracht"; not "bei uns". */
    private static boolean isTowardsSpeaker(SentenceMarks marks) {
        for (Mark us : marks.of(Cue.SPEAKER_OBJECT)) {
            boolean afterPreposition = us.from() > marks.from() && marks.isCue(Cue.BOUNDARY, us.from() - 1);
            if (us.length() == 1 && !afterPreposition) {
                return true;
            }
        }
        return false;
    }
}
