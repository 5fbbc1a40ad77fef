import "./styles.css";
import "./pages.css";
import "./compose.css";
import "./reviews.css";
import { startCompose } from "./compose.js";
import { startCopying } from "./copy.js";
import { showCurrent, startMenu } from "./menu.js";
import { startQueue } from "./queue.js";
import { startReview } from "./review.js";
import { startRule, startRuleList } from "./rules.js";
import { showTimes } from "./times.js";

startMenu(document.querySelector(".settings"));
showCurrent(document.querySelector(".sections"));

/** What each page needs; what is large comes only where it is used. */
const starts = {
  compose: startCompose,
  queue: startQueue,
  review: startReview,
  keys: startCopying,
  rules: startRuleList,
  "rule-page": startRule,
  "editor-page": async (main) => (await import("./ruleFile.js")).startRuleFile(main),
};

const main = document.querySelector("main");
for (const [name, start] of Object.entries(starts)) {
  if (main.classList.contains(name)) {
    start(main);
  }
}
showTimes(document);
