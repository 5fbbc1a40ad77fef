const PLACE = "demur-draft";

/** The draft this browser kept, or an empty one. */
export function storedDraft() {
  try {
    return { text: "", channel: null, inReplyTo: "", ...JSON.parse(localStorage.getItem(PLACE)) };
  } catch {
    return { text: "", channel: null, inReplyTo: "" };
  }
}

/** Keeps the draft in this browser, or forgets it when it is empty. */
export function storeDraft(draft) {
  try {
    if (draft.text || draft.inReplyTo) {
      localStorage.setItem(PLACE, JSON.stringify(draft));
    } else {
      localStorage.removeItem(PLACE);
    }
  } catch {
    // a browser that keeps nothing is no reason not to check
  }
}
