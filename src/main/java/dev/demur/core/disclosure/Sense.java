package dev.demur.core.disclosure;

import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word or phrase of a lexicon can mean. Immutable. */
sealed interface Sense {

    /** The class that phrases ask for this sense by; empty when none does. */
    String className();

    /** What the sense is called where senses are told apart by name alone, whatever the language; equal senses share it. */
    default String label() {
        return className();
    }

    /** Whether a phrase that asks for this class may take the word. */
    default boolean isOfClass(String name) {
        return className().equals(name);
    }

    /** A cue for the extractor; {@code value} is what it says in a form that does not depend on wording, or empty. */
    record OfCue(Cue cue) implements Sense {
        @Override
        public String label() {
            return Labels.of("cue:", cue.name());
        }

        @Override
        public String className() {
            return cue == Cue.CLOCK ? "clock" : "";
        }
    }

    /** A word that phrases refer to. */
    record OfClass(String name) implements Sense {
        @Override
        public String className() {
            return name;
        }
    }

    /** A form of a verb that names a behaviour. */
    record OfBehaviour(String id, String group, Knowledge knowledge, Set<Tense> tenses) implements Sense {
        public OfBehaviour {
            tenses = Set.copyOf(tenses);
        }

        @Override
        public String label() {
            return Labels.of("behaviour:", group);
        }

        @Override
        public String className() {
            return "behaviour";
        }

        boolean in(Tense tense) {
            return tenses.contains(tense);
        }
    }

    /** A noun for one or more occurrences of a behaviour. */
    record OfEvent(String id, String group, Knowledge knowledge, boolean plural) implements Sense {
        @Override
        public String label() {
            return Labels.of("event:", group);
        }

        @Override
        public String className() {
            return "event";
        }
    }

    /** A noun for people. */
    record OfPeople(Role role, boolean plural) implements Sense {
        @Override
        public String label() {
            return Labels.of(plural ? "people:" : "person:", role.id());
        }

        @Override
        public String className() {
            return "people";
        }
    }

    /** A tone. */
    record OfTone(String tone) implements Sense {
        @Override
        public String label() {
            return Labels.of("tone:", tone);
        }

        @Override
        public String className() {
            return "";
        }
    }

    /** A word of a sensitive category. */
    record OfCategory(String category) implements Sense {
        @Override
        public String label() {
            return Labels.of("category:", category);
        }

        @Override
        public String className() {
            return "sensitive";
        }
    }

    /** A word for a stretch of time, with its ISO 8601 designator. */
    record OfUnit(String designator) implements Sense {
        @Override
        public String className() {
            return "unit";
        }
    }

    /** A first name. */
    record OfGivenName() implements Sense {
        @Override
        public String className() {
            return "given-name";
        }
    }

    /** A title before a family name. */
    record OfTitle() implements Sense {
        @Override
        public String className() {
            return "title";
        }
    }

    /** A past form of a verb that is no behaviour of its own. */
    record OfPastForm() implements Sense {
        @Override
        public String label() {
            return "past";
        }

        @Override
        public String className() {
            return "";
        }
    }

    /** A number: its value, whether somebody counted, and the sign that says what of. */
    record OfNumber(double value, boolean exact, Of of) implements Sense {

        /** What a number is a number of, as far as its own spelling tells. */
        enum Of {
            THINGS,
            PERCENT,
            MONEY,
            RANK
        }

        @Override
        public String label() {
            return "number:" + of + magnitude() + (exact ? "" : "~");
        }

        /** How many digits it has before the point; a single thing stands alone. */
        private int magnitude() {
            return value < 2 ? 0 : (int) Math.min(6, Math.log10(value) + 1);
        }

        @Override
        public String className() {
            return switch (of) {
                case RANK -> "ordinal";
                case MONEY -> "money";
                case PERCENT -> "percent";
                case THINGS -> "number";
            };
        }
    }

    /** A capitalised name that no lexicon lists. */
    record OfName() implements Sense {
        @Override
        public String className() {
            return "name";
        }
    }

    /** A quotation short enough to be a title. */
    record OfQuote() implements Sense {
        @Override
        public String className() {
            return "quote";
        }
    }

    /** What a word does in a reply. */
    record OfReply(ReplyCue cue) implements Sense {
        @Override
        public String label() {
            return Labels.of("reply:", cue.name());
        }

        @Override
        public String className() {
            return "";
        }
    }

    /** The forms of a verb that the extractor tells apart. */
    enum Tense {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE,
        PROGRESSIVE
    }

    /** What a phrase made of other marks picked up from them. */
    record Picked(@Nullable Double number, @Nullable String unit) {
        static final Picked NOTHING = new Picked(null, null);
    }
}
