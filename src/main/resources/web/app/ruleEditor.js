import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { indentUnit, syntaxHighlighting } from "@codemirror/language";
import { forceLinting, linter, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { schemaCompletion } from "./completion.js";
import { typeOver } from "./typing.js";

const PAUSE_MS = 400;

/** Where a problem is, in UTF-16 units: the loader counts whole characters. */
function place(doc, { line, column, width }) {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const signs = [...at.text];
  const from = at.from + signs.slice(0, column - 1).join("").length;
  const to = Math.min(from + signs.slice(column - 1, column - 1 + width).join("").length, at.to);
  return { from: Math.min(from, at.to), to };
}

function diagnostic(doc, problem) {
  const message = problem.hint ? `${problem.message}: ${problem.hint}` : problem.message;
  return { ...place(doc, problem), severity: "error", message };
}

/**
 * An editor for rule files in the element.
 *
 * @param validate asks for the problems of a text, as a promise
 * @param schema gives the schema in force, as a promise
 */
export function openRuleEditor(parent, text, { validate, schema, onChange }) {
  const nonce = document.querySelector("meta[name=style-nonce]").content;
  const lint = async (view) => {
    const { doc } = view.state;
    return (await validate(doc.toString())).map((problem) => diagnostic(doc, problem));
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        yaml(),
        indentUnit.of("  "),
        syntaxHighlighting(classHighlighter),
        autocompletion({ override: [schemaCompletion(schema)], icons: false }),
        linter(lint, { delay: PAUSE_MS }),
        lintGutter(),
        keymap.of([...completionKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
        EditorView.cspNonce.of(nonce),
        typeOver,
        EditorView.contentAttributes.of({ "aria-label": parent.dataset.label, spellcheck: "false", tabindex: "0" }),
        EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace(newText) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: newText } });
    },
    /** Asks the loader anew: the file is another kind now. */
    recheck() {
      view.dispatch(setDiagnostics(view.state, []));
      forceLinting(view);
    },
    goTo(problem) {
      const { from } = place(view.state.doc, problem);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
  };
}
