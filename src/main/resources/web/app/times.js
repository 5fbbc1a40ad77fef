const LANGUAGE = document.documentElement.lang;
const EXACT = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "medium", timeStyle: "short" });
const RELATIVE = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "auto" });
const STEPS = [
  ["minute", 60],
  ["hour", 60],
  ["day", 24],
  ["month", 30],
  ["year", 12],
];

function ago(milliseconds) {
  let unit = "second";
  let amount = milliseconds / 1000;
  for (const [larger, size] of STEPS) {
    if (Math.abs(amount) < size) {
      break;
    }
    unit = larger;
    amount /= size;
  }
  return unit === "second" ? RELATIVE.format(0, "minute") : RELATIVE.format(Math.round(amount), unit);
}

/** Puts the times in a part of the page, which come in UTC, into the reader's zone and words. */
export function showTimes(part) {
  for (const time of part.querySelectorAll("time[datetime]")) {
    const at = new Date(time.dateTime);
    const exact = EXACT.format(at);
    const near = ago(at - Date.now());
    if (time.dataset.ago === "also") {
      time.textContent = `${exact} (${near})`;
    } else {
      time.textContent = time.dataset.ago === undefined ? exact : near;
      time.title = exact;
    }
  }
}
