import { openRuleEditor } from "./ruleEditor.js";

const PLACE = "demur-rule-file";

/** Where each kind of file lies in the rules folder, and what one begins with. */
const KINDS = {
  rules: {
    name: "my-rules.yaml",
    start: `# What our posts should not do. See the schema (Ctrl+Space) for every key.
- id: guaranteed-returns
  title: Promises a return
  why: Nobody can promise what an investment will bring, and the law forbids to say so.
  category: promises
  severity: block
  message: "Promises a return ({quote}); say what could happen instead."
  when:
    terms: [guaranteed returns, risk-free]
  flags:
    - "[[Risk-free]]: our new fund."
  passes:
    - "Every investment has its risk; ours, too."
`,
  },
  profile: { name: "our.yaml", start: "# A profile: how strictly the rules are applied.\nthresholds:\n  small-cohort: 100\n" },
  lexicon: { name: "en.yaml", start: "# The lexicon of one language.\nlanguage: en\n" },
  entities: { name: "ours.yaml", start: "# Identifiers of our own.\nentities:\n" },
  organisation: { name: "organisation.yaml", start: "# What of our own may stand in our posts.\n" },
  references: { name: "references.yaml", start: "# What rules rest on.\n" },
};

function stored() {
  try {
    return { kind: "rules", ...JSON.parse(localStorage.getItem(PLACE)) };
  } catch {
    return { kind: "rules" };
  }
}

function store(file) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(file));
  } catch {
    // a browser that keeps nothing can still write and download
  }
}

/** Brings the page to life on which a rule file is written. */
export function startRuleFile(main) {
  const part = (id) => main.querySelector(`#${id}`);
  const [kind, name, loads, list] = ["kind", "file-name", "loads", "problems"].map(part);
  const schemas = new Map();
  const before = stored();

  async function schema() {
    if (!schemas.has(kind.value)) {
      schemas.set(kind.value, (await fetch(`/rules/editor/schema/${kind.value}`)).json());
    }
    return schemas.get(kind.value);
  }

  function tell(state, text) {
    loads.className = `trial ${state}`;
    loads.textContent = text;
  }

  async function validate(yaml) {
    const answer = await fetch("/rules/editor/validate", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Form-Token": main.dataset.token },
      body: JSON.stringify({ kind: kind.value, name: name.value, yaml }),
    }).catch(() => ({ ok: false }));
    if (!answer.ok) {
      tell("none", loads.dataset.unavailable);
      list.replaceChildren();
      return [];
    }
    const { problems } = await answer.json();
    show(problems);
    return problems.filter((problem) => !problem.file);
  }

  function show(problems) {
    tell(problems.length ? "bad" : "good", problems.length ? loads.dataset.bad + problems.length : loads.dataset.good);
    list.replaceChildren(...problems.map(entry));
  }

  function entry(problem) {
    const item = document.createElement("li");
    const words = document.createElement("span");
    words.textContent = problem.hint ? `${problem.message} (${problem.hint})` : problem.message;
    item.append(problem.file ? `${problem.file}:${problem.line}` : lineOf(problem), words);
    return item;
  }

  function lineOf(problem) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = `${list.dataset.line} ${problem.line}`;
    button.addEventListener("click", () => editor.goTo(problem));
    return button;
  }

  function keep() {
    store({ kind: kind.value, name: name.value, text: editor.text() });
  }

  kind.value = before.kind in KINDS ? before.kind : "rules";
  name.value = before.name ?? KINDS[kind.value].name;
  const editor = openRuleEditor(part("rule-editor"), before.text ?? KINDS[kind.value].start, {
    validate,
    schema,
    onChange() {
      tell("none", loads.dataset.waiting);
      keep();
    },
  });

  kind.addEventListener("change", () => {
    const untouched = Object.values(KINDS).some(({ start }) => start === editor.text());
    name.value = KINDS[kind.value].name;
    if (untouched) {
      editor.replace(KINDS[kind.value].start);
    }
    keep();
    editor.recheck();
  });
  name.addEventListener("change", () => {
    keep();
    editor.recheck();
  });
  part("open").addEventListener("change", async ({ target }) => {
    const [file] = target.files;
    if (file) {
      name.value = file.name;
      editor.replace(await file.text());
      keep();
    }
  });
  part("download").addEventListener("click", () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([editor.text()], { type: "application/yaml" }));
    link.download = name.value;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
