package dev.demur.rulefile;

import dev.demur.rulefile.Shape.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes shapes as JSON Schema (draft 2020-12), for completion and checks while a rule is being typed. */
final class SchemaWriter implements Shape.Cases<Map<String, Object>> {

    private static final String NAME = "^" + "(" + Format.KEBAB_CASE + ")$";

    /** Editors read YAML 1.2, in which {@code 5} is no string; here it is text like any other. */
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaWriter() {}

    /** The schema of a kind of file, as the file that is shipped. */
    static String schema(RuleFileKind kind) {
        SchemaWriter writer = new SchemaWriter();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", kind.title());
        schema.putAll(kind.shape().match(writer));
        if (!writer.definitions.isEmpty()) {
            schema.put("$defs", writer.definitions);
        }
        return Json.write(schema);
    }

    @Override
    public Map<String, Object> text(Shape.Text text) {
        String pattern = text.format().pattern();
        return pattern.isEmpty() ? schema("type", SCALAR) : schema("type", "string", "pattern", pattern);
    }

    @Override
    public Map<String, Object> name(Shape.Name name) {
        return name.declares() ? schema("type", "string", "pattern", NAME) : schema("type", "string");
    }

    @Override
    public Map<String, Object> number(Shape.WholeNumber number) {
        Map<String, Object> schema = schema("type", "integer", "minimum", number.min());
        if (number.max() != Long.MAX_VALUE) {
            schema.put("maximum", number.max());
        }
        return schema;
    }

    @Override
    public Map<String, Object> flag(Shape.Flag flag) {
        return schema("enum", List.of(true, false, "yes", "no"));
    }

    @Override
    public Map<String, Object> choice(Shape.Choice choice) {
        return schema("enum", choice.names());
    }

    @Override
    public Map<String, Object> limit(Shape.Limit limit) {
        return schema(
                "anyOf", List.of(schema("type", "integer", "minimum", 0L), schema("type", "string", "pattern", NAME)));
    }

    @Override
    public Map<String, Object> rewrite(Shape.Rewrite rewrite) {
        return schema("type", "array", "items", schema("type", SCALAR), "minItems", 2L, "maxItems", 2L);
    }

    @Override
    public Map<String, Object> listOf(Shape.ListOf list) {
        Map<String, Object> item = list.item().match(this);
        Map<String, Object> array = schema("type", "array", "items", item);
        if (list.min() > 0) {
            array.put("minItems", (long) list.min());
        }
        return list.alsoSingle() ? schema("anyOf", List.of(array, item)) : array;
    }

    @Override
    public Map<String, Object> mapOf(Shape.MapOf map) {
        Map<String, Object> value = map.value().match(this);
        if (!(map.key() instanceof Shape.Choice choice)) {
            return schema("type", "object", "propertyNames", names(map.key()), "additionalProperties", value);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        choice.names().forEach(name -> properties.put(name, value));
        return schema("type", "object", "properties", properties, "additionalProperties", false);
    }

    /** A key is a string in JSON whatever it looks like in YAML. */
    private Map<String, Object> names(Shape key) {
        Map<String, Object> names = key.match(this);
        return SCALAR.equals(names.get("type")) ? schema("type", "string") : names;
    }

    @Override
    public Map<String, Object> fields(Shape.Fields fields) {
        Map<String, Object> schema = object(fields.fields());
        List<String> required = fields.fields().stream()
                .filter(Field::required)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    @Override
    public Map<String, Object> oneOf(Shape.OneOf oneOf) {
        Map<String, Object> schema = object(oneOf.choices());
        schema.put("minProperties", 1L);
        schema.put("maxProperties", 1L);
        return schema;
    }

    @Override
    public Map<String, Object> defined(Shape.Defined defined) {
        if (!definitions.containsKey(defined.name())) {
            definitions.put(defined.name(), Map.of()); // so that a shape inside itself ends here
            definitions.put(defined.name(), defined.shape().get().match(this));
        }
        return schema("$ref", "#/$defs/" + defined.name());
    }

    private Map<String, Object> object(List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : fields) {
            Map<String, Object> property = schema("description", field.description());
            property.putAll(field.shape().match(this));
            properties.put(field.name(), property);
        }
        return schema("type", "object", "properties", properties, "additionalProperties", false);
    }

    private static Map<String, Object> schema(Object... keysAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return schema;
    }
}
