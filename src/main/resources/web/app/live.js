import { showTimes } from "./times.js";

const AGAIN_MS = 5_000;
const MOST_MS = 60_000;

/** Fetches the page as it is now. Whoever is not signed in any more is sent to where they can. */
async function fetched() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (answer.redirected && new URL(answer.url).pathname === "/sign-in") {
    location.assign(answer.url);
  }
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

/** Keeps what somebody has written in a part that is about to be replaced, and where in it they were. */
function carryOver(old, fresh) {
  for (const field of old.querySelectorAll("textarea[id]:not([readonly])")) {
    const same = fresh.querySelector(`#${field.id}`);
    if (same) {
      same.value = field.value;
      same.setSelectionRange(field.selectionStart, field.selectionEnd);
    }
  }
}

function replace(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  carryOver(old, fresh);
  old.replaceWith(fresh);
  showTimes(fresh);
  if (focused) {
    const link = focused.getAttribute("href");
    const again = focused.id ? document.getElementById(focused.id) : link && fresh.querySelector(`a[href="${CSS.escape(link)}"]`);
    (again || document.querySelector("main h1")).focus({ preventScroll: true });
  }
}

/**
 * Keeps a page as it is on the server: listens while the page is seen, and puts in what is new. `decide` may look at the
 * new page first and refuse it; `changed` is told of it afterwards.
 */
export function startLive(main, { decide = () => true, changed = () => {}, state = () => {} }) {
  const came = new Map([...main.querySelectorAll("[data-fresh]")].map((part) => [part.id, part.innerHTML]));
  let known = Number(main.dataset.head);
  let source = null;
  let waiting = 0;
  let pause = AGAIN_MS;
  let busy = Promise.resolve();

  /** A part that is the same as before stays: somebody may be writing in it. */
  function update(part) {
    if (came.get(part.id) !== part.innerHTML) {
      came.set(part.id, part.innerHTML);
      replace(main.querySelector(`#${part.id}`), document.importNode(part, true));
    }
  }

  async function refresh() {
    const page = await fetched();
    if (!page) {
      return;
    }
    const fresh = page.querySelector("main");
    known = Math.max(known, Number(fresh.dataset.head));
    if (decide(fresh)) {
      fresh.querySelectorAll("[data-fresh]").forEach(update);
      changed(fresh);
    }
  }

  function heard(event) {
    pause = AGAIN_MS;
    state(true);
    if (Number(event.data) > known) {
      known = Number(event.data);
      busy = busy.then(refresh).catch(() => {});
    }
  }

  function listen() {
    clearTimeout(waiting);
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(main.dataset.live);
    source.onmessage = heard;
    source.onerror = () => {
      state(false);
      if (source.readyState === EventSource.CLOSED) {
        source = null;
        waiting = setTimeout(listen, pause);
        pause = Math.min(pause * 2, MOST_MS);
      }
    };
  }

  /** A page that nobody sees holds no line: browsers have few of them. */
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      listen();
    }
  });
  listen();
}
