const PLACE = "demur-keys";

function areOn() {
  try {
    return localStorage.getItem(PLACE) !== "off";
  } catch {
    return true;
  }
}

function switchTo(on) {
  try {
    localStorage.setItem(PLACE, on ? "on" : "off");
  } catch {
    // a browser that keeps nothing has them on with the next page
  }
}

/** Has single keys do things, except where somebody types, and shows which by "?". They can be switched off. */
export function startKeys(main, actions) {
  const help = main.querySelector("#help");
  const box = help.querySelector("#keys-on");
  const button = main.querySelector("#help-button");
  const open = () => help.open || help.showModal();
  box.checked = areOn();
  box.addEventListener("change", () => switchTo(box.checked));
  button.hidden = false;
  button.addEventListener("click", open);

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping || help.open || event.isComposing) {
      return;
    }
    const action = event.key === "?" ? open : areOn() ? actions[event.key.toLowerCase()] : undefined;
    if (action) {
      event.preventDefault();
      action();
    }
  });
}

/** Moves the focus to the next or previous of what the selector finds, wherever it is now. */
export function step(main, selector, by) {
  const all = [...main.querySelectorAll(selector)];
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}
