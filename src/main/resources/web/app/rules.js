import { liveCheck } from "./checker.js";

/** Filters the list of rules by what is typed. Without a script the list is whole. */
export function startRuleList(main) {
  const search = main.querySelector("#rule-search");
  const none = main.querySelector("#rule-none");
  const topics = [...main.querySelectorAll(".topic")];

  search.closest("label").hidden = false;
  search.addEventListener("input", () => {
    const words = search.value.toLowerCase().split(/\s+/);
    for (const topic of topics) {
      const entries = [...topic.querySelectorAll(".rule-entry")];
      for (const entry of entries) {
        const text = entry.textContent.toLowerCase();
        entry.hidden = !words.every((word) => text.includes(word));
      }
      topic.hidden = entries.every((entry) => entry.hidden);
    }
    none.hidden = topics.some((topic) => !topic.hidden);
  });
}

/** Tries what is typed, or one of the examples, against the rule of the page. */
export function startRule(main) {
  const box = main.querySelector("#try");
  const tried = main.querySelector("#tried");
  const address = `/rules/${main.dataset.rule}/try`;
  const checker = liveCheck(main.dataset.token, show, fail, address);

  /** The HTML comes from this service, which escaped every word of the draft. */
  function show(answer) {
    tried.innerHTML = answer.html;
  }

  function fail(status) {
    if (status === 401 || status === 403) {
      location.assign(`/sign-in?then=${encodeURIComponent(location.pathname)}`);
      return;
    }
    tried.textContent = status === 429 ? tried.dataset.tooMany : tried.dataset.unavailable;
  }

  function changed() {
    if (box.value.trim() === "") {
      checker.cancel();
      tried.replaceChildren();
    } else {
      checker.ask({ text: box.value });
    }
  }

  box.addEventListener("input", changed);
  main.addEventListener("click", (event) => {
    const button = event.target.closest("button.use");
    if (button) {
      box.value = button.parentElement.querySelector("p").textContent;
      changed();
      box.focus();
      box.scrollIntoView({ block: "center" });
    }
  });
}
