import { startKeys, step } from "./keys.js";
import { startLive } from "./live.js";
import { showCurrent } from "./menu.js";

/** Brings the queue to life. */
export function startQueue(main) {
  const news = main.querySelector("#news");
  showCurrent(main.querySelector("#states"));
  const liveness = main.querySelector("#liveness");
  startLive(main, {
    changed() {
      news.textContent = main.dataset.changed;
      showCurrent(main.querySelector("#states"));
    },
    state: (isLive) => {
      liveness.hidden = false;
      liveness.classList.toggle("off", !isLive);
      liveness.textContent = isLive ? liveness.dataset.live : liveness.dataset.offline;
    },
  });
  startKeys(main, {
    j: () => step(main, ".rows .name", 1),
    k: () => step(main, ".rows .name", -1),
    "/": () => main.querySelector("#q").focus(),
  });
  const filters = main.querySelector(".narrow");
  filters.addEventListener("change", (event) => event.target.matches("select") && filters.requestSubmit());
}
