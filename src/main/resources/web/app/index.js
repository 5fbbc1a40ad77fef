import "./styles.css";
import { startCompose } from "./compose.js";
import { showCurrent, startMenu } from "./menu.js";

startMenu(document.querySelector(".settings"));
showCurrent(document.querySelector(".sections"));

const main = document.querySelector("main.compose");
if (main) {
  startCompose(main);
}
