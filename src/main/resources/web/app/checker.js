const PAUSE_MS = 40;

/** Asks for a check once the typing pauses. A check that is overtaken is cancelled and its answer never seen. */
export function liveCheck(token, onReport, onFailure, address = "/check") {
  let timer = 0;
  let running = new AbortController();

  async function run(draft, signal) {
    try {
      const answer = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Form-Token": token },
        body: JSON.stringify(draft),
        signal,
      });
      if (!answer.ok) {
        onFailure(answer.status);
        return;
      }
      const report = await answer.json();
      if (!signal.aborted) {
        onReport(report);
      }
    } catch (error) {
      if (!signal.aborted) {
        onFailure(0);
      }
    }
  }

  return {
    cancel() {
      clearTimeout(timer);
      running.abort();
    },
    ask(draft) {
      this.cancel();
      running = new AbortController();
      const { signal } = running;
      timer = setTimeout(() => run(draft, signal), PAUSE_MS);
    },
  };
}
