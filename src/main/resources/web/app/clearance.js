/** Lets the button take a clearance for the draft, and shows what comes of it. */
export function startClearance({ button, place, token, draft }) {
  async function take() {
    button.disabled = true;
    try {
      const answer = await fetch("/clearance", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Form-Token": token },
        body: JSON.stringify(draft()),
      });
      if (answer.status === 401) {
        location.assign("/sign-in");
        return;
      }
      show(answer.headers.get("Content-Type")?.startsWith("text/html") ? await answer.text() : null);
    } catch {
      show(null);
    } finally {
      button.disabled = false;
    }
  }

  function show(html) {
    place.hidden = false;
    if (html === null) {
      place.textContent = place.dataset.failed;
    } else {
      place.innerHTML = html; // made by this service, with every word escaped
    }
  }

  button.addEventListener("click", take);

  return {
    /** What was cleared is not what stands there now. */
    forget() {
      place.hidden = true;
      place.replaceChildren();
    },
  };
}
