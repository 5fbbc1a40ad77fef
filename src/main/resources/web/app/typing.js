import { EditorView } from "@codemirror/view";

/**
 * Puts what is typed over a selection in by itself. Left to Chromium, it would take over the look of the words it replaces
 * as an inline style, which the page's policy forbids and the console then complains about.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const isPlain = event.inputType === "insertText" && event.data !== null && !event.isComposing;
    if (!isPlain || view.state.selection.main.empty) {
      return false;
    }
    event.preventDefault();
    view.dispatch({ ...view.state.replaceSelection(event.data), userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});
