import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from "@codemirror/commands";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, highlightSpecialChars, keymap, placeholder } from "@codemirror/view";
import { typeOver } from "./typing.js";

const setMarks = StateEffect.define();

function decorations(marks, length) {
  const within = marks.filter((mark) => mark.start < mark.end && mark.end <= length);
  const ranges = within.map((mark) => Decoration.mark({ class: `mark ${mark.severity}` }).range(mark.start, mark.end));
  return Decoration.set(ranges, true);
}

/** Underlines go along with their words until the next report replaces them. */
const marksField = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(setMarks));
    return effect ? decorations(effect.value, transaction.newDoc.length) : marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** An editor in the element, with a history, that tells about each change of its text and about Ctrl+Enter. */
export function openEditor(parent, text, onChange, onEnter) {
  const nonce = document.querySelector("meta[name=style-nonce]").content;
  const enter = () => {
    onEnter();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        keymap.of([{ key: "Mod-Enter", run: enter }, ...defaultKeymap, ...historyKeymap]),
        highlightSpecialChars(),
        placeholder(parent.dataset.placeholder),
        EditorView.lineWrapping,
        EditorView.cspNonce.of(nonce),
        typeOver,
        EditorView.contentAttributes.of({ "aria-label": parent.dataset.label, spellcheck: "true" }),
        EditorView.updateListener.of((update) => update.docChanged && onChange()),
        marksField,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    /** Puts another text in, as a step of its own to undo, however shortly before somebody typed. */
    replace(newText) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: newText },
        annotations: isolateHistory.of("full"),
      });
      view.focus();
    },
    undo() {
      undo(view);
      view.focus();
    },
    mark: (marks) => view.dispatch({ effects: setMarks.of(marks) }),
    focus: () => view.focus(),
  };
}
