/** The menu of the bar closes by Escape, by a click elsewhere, and when the keyboard leaves it. */
export function startMenu(menu) {
  const close = () => menu.removeAttribute("open");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      close();
      menu.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => menu.contains(event.target) || close());
  menu.addEventListener("focusout", (event) => event.relatedTarget && !menu.contains(event.relatedTarget) && close());
}

/** On a narrow screen the row of pages scrolls: the one that is shown must not be out of sight. */
export function showCurrent(pages) {
  pages?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
}
