import "./styles.css";
import { startCompose } from "./compose.js";

const main = document.querySelector("main.compose");
if (main) {
  startCompose(main);
}
