import { liveCheck } from "./checker.js";
import { storedDraft, storeDraft } from "./draft.js";
import { openEditor } from "./editor.js";
import { lengthOn } from "./length.js";

const UNAUTHORIZED = [401, 403];

/** Brings the page to life on which a post is written. */
export function startCompose(main) {
  const part = (id) => main.querySelector(`#${id}`);
  const [channel, reply, verdict, report, empty] = ["channel", "reply", "verdict", "report", "empty"].map(part);
  const stored = storedDraft();
  const checker = liveCheck(main.dataset.token, show, fail);
  const editor = openEditor(part("editor"), stored.text, changed);
  let rewrites = [];

  const draft = () => ({ text: editor.text(), channel: channel.value, inReplyTo: reply.value });

  function changed() {
    const now = draft();
    storeDraft(now);
    count(now);
    const blank = now.text.trim() === "";
    empty.hidden = !blank;
    part("discard").hidden = !now.text && !now.inReplyTo;
    if (blank) {
      clear();
    } else {
      wait();
      checker.ask(now);
    }
  }

  function count({ text, channel: where }) {
    const { used, most } = lengthOn(where, text);
    const number = new Intl.NumberFormat(document.documentElement.lang);
    part("counter").textContent = most ? `${number.format(used)} / ${number.format(most)}` : number.format(used);
    part("counter").classList.toggle("over", most !== null && used > most);
  }

  function clear() {
    checker.cancel();
    verdict.hidden = true;
    report.replaceChildren();
    editor.mark([]);
  }

  /** What is shown is of a text that has changed: its buttons would undo what was typed since. */
  function wait() {
    verdict.classList.add("stale");
    report.querySelectorAll("button.apply").forEach((button) => (button.disabled = true));
    if (verdict.hidden) {
      tell("none", verdict.dataset.waiting);
    }
  }

  function tell(decision, text) {
    verdict.hidden = false;
    verdict.className = `verdict ${decision}`;
    verdict.textContent = text;
  }

  /** The HTML comes from this service, which escaped every word of the draft. */
  function show(answer) {
    rewrites = answer.rewrites;
    verdict.hidden = false;
    verdict.className = `verdict ${answer.decision}`;
    if (verdict.innerHTML !== answer.verdict) {
      verdict.innerHTML = answer.verdict;
    }
    report.innerHTML = answer.report;
    editor.mark(answer.marks);
  }

  function fail(status) {
    if (UNAUTHORIZED.includes(status)) {
      location.assign("/sign-in");
      return;
    }
    report.replaceChildren();
    editor.mark([]);
    const words = { 400: verdict.dataset.tooLong, 429: verdict.dataset.tooMany };
    tell("none", words[status] ?? verdict.dataset.unavailable);
  }

  report.addEventListener("click", (event) => {
    const button = event.target.closest("button.apply");
    if (button) {
      editor.replace(rewrites[button.dataset.card][button.dataset.offer]);
    }
  });
  channel.addEventListener("change", changed);
  reply.addEventListener("input", changed);
  part("example").addEventListener("click", (event) => editor.replace(event.target.dataset.text));
  part("discard").addEventListener("click", () => {
    reply.value = "";
    editor.replace("");
    changed();
  });

  if (stored.channel) {
    channel.value = stored.channel;
  }
  reply.value = stored.inReplyTo;
  changed();
  editor.focus();
}
