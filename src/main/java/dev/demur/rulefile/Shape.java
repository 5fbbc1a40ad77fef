package dev.demur.rulefile;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a place in a rule file may hold. Immutable. The one description that {@link NodeCheck} checks files by and
 * {@link SchemaWriter} makes schemas of, so that an editor and the service tell an author the same.
 */
sealed interface Shape {

    /** Calls the one method of {@code cases} that stands for this kind. */
    <R> R match(Cases<R> cases);

    /** What stands here, for a sentence: "must be … , not …". */
    String noun();

    /** Text in some notation, taken as it stands: {@code no} and {@code 5:30} are text like any other. */
    record Text(Format format) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }

        @Override
        public String noun() {
            return "text";
        }
    }

    /** A name that is given to something here, or that refers to something named elsewhere. */
    record Name(NameKind kind, boolean declares) implements Shape {

        static Name of(NameKind kind) {
            return new Name(kind, true);
        }

        static Name to(NameKind kind) {
            return new Name(kind, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.name(this);
        }

        @Override
        public String noun() {
            return "a name";
        }
    }

    /** A whole number from {@code min} to {@code max}. */
    record WholeNumber(long min, long max) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }

        @Override
        public String noun() {
            return "a whole number";
        }
    }

    /** Yes or no. */
    record Flag() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }

        @Override
        public String noun() {
            return "yes or no";
        }
    }

    /** One of a few names; {@code what} is what they are names of. */
    record Choice(String what, List<String> names) implements Shape {
        public Choice {
            names = List.copyOf(names);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }

        @Override
        public String noun() {
            return "a " + what;
        }
    }

    /** A whole number written here, or the name of a threshold of the profile. */
    record Limit() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.limit(this);
        }

        @Override
        public String noun() {
            return "a whole number or the name of a threshold";
        }
    }

    /** A regular expression and what its match becomes, written {@code [expression, replacement]}. */
    record Rewrite() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rewrite(this);
        }

        @Override
        public String noun() {
            return "a pair [expression, replacement]";
        }
    }

    /** At least {@code min} items; where {@code alsoSingle}, one item may stand without the list around it. */
    record ListOf(Shape item, int min, boolean alsoSingle) implements Shape {

        /** Any number of items, or one alone. */
        static ListOf any(Shape item) {
            return new ListOf(item, 0, true);
        }

        /** One item or more. */
        static ListOf some(Shape item) {
            return new ListOf(item, 1, true);
        }

        /** Any number of items that are lists or maps themselves, so that one alone would be hard to tell. */
        static ListOf strict(Shape item) {
            return new ListOf(item, 0, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.listOf(this);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Entries the author names; {@code label} says what an entry is, and may be empty. */
    record MapOf(String label, Shape key, Shape value) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mapOf(this);
        }

        @Override
        public String noun() {
            return "a map";
        }
    }

    /** Entries with known keys. {@code label} and the value of {@code idKey} name the whole; both may be empty. */
    record Fields(String label, String idKey, List<Field> fields) implements Shape {
        public Fields {
            fields = List.copyOf(fields);
        }

        static Fields of(Field... fields) {
            return new Fields("", "", List.of(fields));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fields(this);
        }

        @Override
        public String noun() {
            return "a map";
        }
    }

    /** Exactly one entry, whose key says what kind of thing it is. */
    record OneOf(String what, List<Field> choices, String advice) implements Shape {
        public OneOf {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }

        @Override
        public String noun() {
            return "a " + what;
        }
    }

    /** A shape with a name of its own, so that it can hold itself, and stands once in a schema. */
    record Defined(String name, Supplier<Shape> shape) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.defined(this);
        }

        @Override
        public String noun() {
            return shape.get().noun();
        }
    }

    /** A key, what stands behind it, and a few words on it for whoever forgot it or looks it up in an editor. */
    record Field(String name, Shape shape, boolean required, String description) {

        static Field required(String name, Shape shape, String description) {
            return new Field(name, shape, true, description);
        }

        static Field optional(String name, Shape shape, String description) {
            return new Field(name, shape, false, description);
        }

        static List<String> names(List<Field> fields) {
            return fields.stream().map(Field::name).toList();
        }
    }

    /** Java 17 stand-in for a pattern switch; delete it when the baseline reaches 21. */
    interface Cases<R> {
        R text(Text text);

        R name(Name name);

        R number(WholeNumber number);

        R flag(Flag flag);

        R choice(Choice choice);

        R limit(Limit limit);

        R rewrite(Rewrite rewrite);

        R listOf(ListOf list);

        R mapOf(MapOf map);

        R fields(Fields fields);

        R oneOf(OneOf oneOf);

        R defined(Defined defined);
    }
}
