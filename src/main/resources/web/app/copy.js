/** Has each button that names what it copies do so, and say that it did; also those that come later. */
export function startCopying(main) {
  main.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) {
      return;
    }
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = button.dataset.done;
    } catch {
      // where scripts may not copy, Ctrl+C still does
      if (source.select) {
        source.select();
      } else {
        getSelection().selectAllChildren(source);
      }
    }
  });
}
