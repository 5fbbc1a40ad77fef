import { liveCheck } from "./checker.js";
import { startClearance } from "./clearance.js";
import { startCopying } from "./copy.js";
import { storedDraft, storeDraft } from "./draft.js";
import { openEditor } from "./editor.js";
import { lengthOn } from "./length.js";
import { openParts } from "./parts.js";
import { showPreview } from "./preview.js";
import { showTimes } from "./times.js";

const UNAUTHORIZED = [401, 403];

/** Brings the page to life on which a post is written. */
export function startCompose(main) {
  const part = (id) => main.querySelector(`#${id}`);
  const [channel, reply, title, schedule] = ["channel", "reply", "title", "schedule"].map(part);
  const [verdict, actions, applied, report, empty] = ["verdict", "actions", "applied", "report", "empty"].map(part);
  const stored = storedDraft();
  const checker = liveCheck(main.dataset.token, show, fail);
  const alts = openParts(main, "alt", changed);
  const sources = openParts(main, "source", changed);
  const editor = openEditor(part("editor"), stored.text, changed, () => report.querySelector("button.apply")?.click());
  const clearance = startClearance({
    button: part("clear"),
    place: part("clearance"),
    token: main.dataset.token,
    draft: sent,
  });

  /** What this browser keeps. */
  function draft() {
    return {
      text: editor.text(),
      channel: channel.value,
      inReplyTo: reply.value,
      altTexts: alts.items().map((item) => item.querySelector("textarea").value),
      sources: sources.items().map(source),
      title: title.value,
      schedule: schedule.value,
    };
  }

  function source(item) {
    const value = (name) => item.querySelector(`[name=${name}]`).value;
    const cohort = Number.parseInt(value("cohort"), 10);
    return {
      name: value("name"),
      kind: value("kind"),
      cohortSize: Number.isSafeInteger(cohort) && cohort >= 0 ? cohort : null,
      consentRef: value("consent") || null,
    };
  }

  /** What the service gets: a moment in place of a time that means something only here. */
  function sent() {
    const { schedule: local, ...rest } = draft();
    const at = new Date(local);
    return { ...rest, scheduledAt: Number.isNaN(at.getTime()) ? null : at.toISOString() };
  }

  function changed() {
    const now = draft();
    const blank = now.text.trim() === "";
    part("discard").hidden = !storeDraft(now);
    count(now);
    showPreview(part("preview"), now, main.dataset.name);
    showZone();
    clearance.forget();
    applied.hidden = true;
    empty.hidden = !blank;
    actions.hidden = blank;
    if (blank) {
      clear();
    } else {
      wait();
      checker.ask(sent());
    }
  }

  function count({ text, channel: where }) {
    const { used, most } = lengthOn(where, text);
    const number = new Intl.NumberFormat(document.documentElement.lang);
    part("counter").textContent = most ? `${number.format(used)} / ${number.format(most)}` : number.format(used);
    part("counter").classList.toggle("over", most !== null && used > most);
  }

  function showZone() {
    const zone = part("zone");
    const at = new Date(schedule.value);
    const isPast = at < Date.now();
    zone.textContent = `${zone.dataset.zone}, ${Intl.DateTimeFormat().resolvedOptions().timeZone}.${isPast ? " " + zone.dataset.past : ""}`;
    zone.classList.toggle("error", isPast);
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
    verdict.hidden = false;
    verdict.className = `verdict ${answer.decision}`;
    if (verdict.innerHTML !== answer.verdict) {
      verdict.innerHTML = answer.verdict;
    }
    report.innerHTML = answer.report;
    editor.mark(answer.marks);
    offer(answer.decision === "pass");
  }

  /** What the check passes can be cleared at once; the rest is for people to decide. */
  function offer(passes) {
    part("clear").hidden = !passes;
    part("clear").classList.toggle("primary", passes);
    main.querySelector("#submit button")?.classList.toggle("primary", !passes);
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

  function restore() {
    if (stored.channel) {
      channel.value = stored.channel;
    }
    reply.value = stored.inReplyTo;
    title.value = stored.title;
    schedule.value = stored.schedule;
    stored.altTexts.forEach((alt) => (alts.add().querySelector("textarea").value = alt));
    stored.sources.forEach((one) => {
      const item = sources.add();
      const put = (name, value) => (item.querySelector(`[name=${name}]`).value = value ?? "");
      put("kind", one.kind);
      put("name", one.name);
      put("cohort", one.cohortSize);
      put("consent", one.consentRef);
    });
  }

  report.addEventListener("click", (event) => {
    const button = event.target.closest("button.apply");
    if (button) {
      editor.replace(button.dataset.text);
      applied.hidden = false;
    }
  });
  part("undo").addEventListener("click", () => editor.undo());
  main.querySelector("#submit")?.addEventListener("submit", () => (part("draft").value = JSON.stringify(sent())));
  channel.addEventListener("change", changed);
  [reply, title, schedule].forEach((field) => field.addEventListener("input", changed));
  part("example").addEventListener("click", (event) => editor.replace(event.target.dataset.text));
  part("discard").addEventListener("click", () => {
    [reply, title, schedule].forEach((field) => (field.value = ""));
    [alts, sources].forEach((list) => list.clear());
    editor.replace("");
    changed();
  });

  startCopying(main);
  new MutationObserver(() => showTimes(part("clearance"))).observe(part("clearance"), { childList: true });
  restore();
  changed();
  editor.focus();
}
