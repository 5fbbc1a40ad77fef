import "./styles.css";
import "./compose.css";
import "./reviews.css";
import { startCompose } from "./compose.js";
import { showCurrent, startMenu } from "./menu.js";
import { startQueue } from "./queue.js";
import { startReview } from "./review.js";
import { showTimes } from "./times.js";

startMenu(document.querySelector(".settings"));
showCurrent(document.querySelector(".sections"));

const starts = { compose: startCompose, queue: startQueue, review: startReview };
const main = document.querySelector("main");
const start = main && starts[main.className];
if (start) {
  start(main);
}
showTimes(document);
