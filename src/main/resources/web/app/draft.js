const PLACE = "demur-draft";
const EMPTY = { text: "", channel: null, inReplyTo: "", altTexts: [], sources: [], title: "", schedule: "" };

function isEmpty(draft) {
  return Object.entries(draft).every(([name, value]) => name === "channel" || value.length === 0);
}

/** The draft this browser kept, or an empty one. */
export function storedDraft() {
  try {
    return { ...EMPTY, ...JSON.parse(localStorage.getItem(PLACE)) };
  } catch {
    return { ...EMPTY };
  }
}

/** Keeps the draft in this browser, or forgets it when it is empty. Answers whether there is anything to keep. */
export function storeDraft(draft) {
  const empty = isEmpty(draft);
  try {
    if (empty) {
      localStorage.removeItem(PLACE);
    } else {
      localStorage.setItem(PLACE, JSON.stringify(draft));
    }
  } catch {
    // a browser that keeps nothing is no reason not to check
  }
  return !empty;
}

/** Forgets the draft: it is kept elsewhere now. */
export function forgetDraft() {
  storeDraft(EMPTY);
}
