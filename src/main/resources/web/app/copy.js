/** Has each button that says what it copies do so, and say that it did. */
export function startCopy(main) {
  main.addEventListener("click", async (event) => {
    const button = event.target.closest("button.copy");
    if (!button) {
      return;
    }
    const field = document.getElementById(button.dataset.copies);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // without TLS there is no clipboard but this
    }
    button.textContent = button.dataset.done;
  });
}
