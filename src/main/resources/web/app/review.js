import { liveCheck } from "./checker.js";
import { startCopying } from "./copy.js";
import { forgetDraft } from "./draft.js";
import { startKeys, step } from "./keys.js";
import { startLive } from "./live.js";

/** Somebody who came by submitting: the draft is where it belongs now, and not in the browser any more. */
function welcome(main) {
  const address = new URL(location.href);
  if (address.searchParams.has("submitted")) {
    forgetDraft();
    main.querySelector("#submitted").hidden = false;
    address.searchParams.delete("submitted");
    history.replaceState(null, "", address);
  }
}

/** A newer revision is announced and not slipped under the eyes of somebody who is about to decide. */
function startNews(main) {
  const newer = main.querySelector("#newer");
  const news = main.querySelector("#news");
  startLive(main, {
    decide(fresh) {
      const isNewer = fresh.dataset.revision !== main.dataset.revision;
      if (isNewer) {
        newer.hidden = false;
        newer.querySelector("span").textContent = newer.dataset.text.replace("#", fresh.dataset.revision);
      }
      return !isNewer;
    },
    changed(fresh) {
      const latest = fresh.querySelector("#latest");
      if (latest) {
        news.hidden = false;
        news.textContent = latest.textContent;
      }
    },
  });
}

/** The ruling that a key chose waits for its reason; Ctrl+Enter in the reason sends it. */
function startDeciding(main) {
  let chosen = null;

  function choose(ruling) {
    const button = main.querySelector(`.rulings button.${ruling}`);
    const comment = main.querySelector("#comment");
    if (!button) {
      return;
    }
    chosen = ruling;
    main.querySelectorAll(".rulings button").forEach((one) => one.classList.toggle("chosen", one === button));
    (ruling === "approve" || comment.value.trim() ? button : comment).focus();
  }

  main.addEventListener("keydown", (event) => {
    if (event.target.id === "comment" && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const button = main.querySelector(chosen ? `.rulings button.${chosen}` : "button.comment-only");
      event.preventDefault();
      button?.click();
    }
  });

  /** The browser says that a reason is missing: it knows where to, and in the reader's language. */
  main.addEventListener("click", (event) => {
    const button = event.target.closest("#say button");
    if (button) {
      main.querySelector("#comment").required = !button.classList.contains("approve");
    }
  });
  return choose;
}

/** Checks another wording while it is typed, and lets rewrites be put into it. */
function startRevising(main) {
  const wording = main.querySelector("#wording");
  if (!wording) {
    return;
  }
  const verdict = main.querySelector("#wording-verdict");

  function tell(decision, html) {
    verdict.hidden = false;
    verdict.className = `verdict ${decision}`;
    verdict.innerHTML = html;
  }

  const checker = liveCheck(
    main.dataset.token,
    (answer) => tell(answer.decision, answer.verdict),
    () => tell("none", verdict.dataset.unavailable),
  );

  function check() {
    if (wording.value.trim() === "") {
      checker.cancel();
      verdict.hidden = true;
    } else {
      checker.ask({ text: wording.value, channel: main.dataset.channel, inReplyTo: main.querySelector(".answered p")?.textContent ?? "" });
    }
  }

  wording.addEventListener("input", check);
  main.querySelector("#report").addEventListener("click", (event) => {
    const button = event.target.closest("button.apply");
    if (button) {
      main.querySelector("#revise").open = true;
      wording.value = button.dataset.text;
      wording.focus();
      check();
    }
  });
}

/** Brings the page of one review to life. */
export function startReview(main) {
  welcome(main);
  startNews(main);
  startCopying(main);
  startRevising(main);
  const choose = startDeciding(main);
  startKeys(main, {
    a: () => choose("approve"),
    c: () => choose("changes"),
    r: () => choose("reject"),
    m: () => main.querySelector("#comment")?.focus(),
    j: () => step(main, "#report .card[id]", 1),
    k: () => step(main, "#report .card[id]", -1),
    q: () => location.assign("/reviews"),
  });
}
