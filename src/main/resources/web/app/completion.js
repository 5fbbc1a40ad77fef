const KEY = /^(\s*)((?:- +)*)(?:(["']?)([\w-]+)\3\s*:)?(.*)$/;

/** Where the key and the dashes of a line stand. */
function shapeOf(text) {
  const [, indent, dashes, , key, rest] = KEY.exec(text);
  const columns = [...dashes.matchAll(/-/g)].map((dash) => indent.length + dash.index);
  return { dashes: columns, column: indent.length + dashes.length, key, rest };
}

/**
 * The keys that lead to a line of a YAML file, by how far lines are indented; "[]" stands for an item of a list.
 * A file need not be whole for that, and while somebody types it is not.
 */
export function pathTo(lines, index, column) {
  const path = [];
  let limit = column;
  let inList = false;
  const outOfItems = (dashes) => {
    for (const dash of [...dashes].reverse()) {
      if (dash < limit) {
        path.unshift("[]");
        limit = dash;
        inList = true;
      }
    }
  };
  outOfItems(shapeOf(lines[index]).dashes);
  for (let n = index - 1; n >= 0 && (limit > 0 || inList); n--) {
    if (lines[n].trim() === "" || lines[n].trim().startsWith("#")) {
      continue;
    }
    const { dashes, column: start, key } = shapeOf(lines[n]);
    if (key !== undefined && (start < limit || (inList && start === limit && dashes.length === 0))) {
      path.unshift(key);
      limit = start;
      inList = false;
    }
    outOfItems(dashes);
  }
  return path;
}

function resolved(schema, root) {
  return schema.$ref ? root.$defs[schema.$ref.split("/").pop()] : schema;
}

/** The schemas one may be, all its alternatives flattened. */
function alternatives(schema, root) {
  const whole = resolved(schema, root);
  const parts = [...(whole.anyOf ?? []), ...(whole.oneOf ?? []), ...(whole.allOf ?? [])];
  return [whole, ...parts.flatMap((part) => alternatives(part, root))];
}

function step(schema, key, root) {
  return alternatives(schema, root).flatMap((part) => {
    if (key === "[]") {
      return part.items ? [part.items] : [];
    }
    const named = part.properties?.[key];
    const other = typeof part.additionalProperties === "object" ? part.additionalProperties : undefined;
    return [named ?? other].filter(Boolean);
  });
}

function schemasAt(path, root) {
  return path.reduce((found, key) => found.flatMap((schema) => step(schema, key, root)), [root]);
}

/** What may stand at the end of a path: keys with what they are for, or the values of an enumeration. */
export function keysAt(path, root) {
  const parts = schemasAt(path, root).flatMap((schema) => alternatives(schema, root));
  const keys = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return [...new Map(keys).entries()].map(([label, schema]) => ({
    label,
    type: "property",
    apply: `${label}: `,
    info: resolved(schema, root).description ?? schema.description,
  }));
}

export function valuesAt(path, root) {
  const parts = schemasAt(path, root).flatMap((schema) => alternatives(schema, root));
  const own = [...parts, ...parts.flatMap((part) => (part.items ? alternatives(part.items, root) : []))];
  const values = own.flatMap((part) => part.enum ?? []).filter((value) => typeof value === "string");
  return [...new Set(values)].map((label) => ({ label, type: "enum" }));
}

/** Completes keys and values of a rule file by its schema, which comes as a promise. */
export function schemaCompletion(schema) {
  return async (context) => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const word = context.matchBefore(/[\w-]*/);
    if (!context.explicit && word.from === word.to) {
      return null;
    }
    const root = await schema();
    const lines = context.state.doc.toString().split("\n").slice(0, line.number);
    const { key, column } = shapeOf(before);
    const path = pathTo(lines, line.number - 1, column);
    const options = key === undefined ? [...keysAt(path, root), ...valuesAt(path, root)] : valuesAt([...path, key], root);
    return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w-]*$/ };
  };
}
