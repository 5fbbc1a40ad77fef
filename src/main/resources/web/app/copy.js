/** Buttons that copy what stands in another element. */
export function startCopying(main) {
  for (const button of main.querySelectorAll("button.copy")) {
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(source.textContent);
        button.textContent = button.dataset.done;
      } catch {
        getSelection().selectAllChildren(source); // where scripts may not copy, Ctrl+C still does
      }
    });
  }
}
