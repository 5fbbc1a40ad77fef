/** What a post looks like, roughly, on each channel: its shape, and after how many signs it is cut. */
const SHAPES = {
  x: { shape: "feed" },
  threads: { shape: "feed" },
  bluesky: { shape: "feed" },
  mastodon: { shape: "feed" },
  facebook: { shape: "page", fold: 477 },
  linkedin: { shape: "page", fold: 210 },
  youtube: { shape: "page" },
  instagram: { shape: "photo", fold: 125 },
  tiktok: { shape: "video", fold: 100 },
  "review-reply": { shape: "answer" },
  billboard: { shape: "billboard" },
  press: { shape: "press" },
  other: { shape: "press" },
};

const LINKED = /(https?:\/\/\S+|[#@][\p{L}\p{N}_]+)/u;
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

function element(name, className, ...content) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** Signs that nobody sees are shown by their code, as everywhere on these pages; emoji are joined by one of them. */
function visible(text) {
  return [...text]
    .map((sign) =>
      UNSEEN.test(sign) && !"\n\t\u200d".includes(sign)
        ? `[U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`
        : sign,
    )
    .join("");
}

function linked(text) {
  return visible(text)
    .split(LINKED)
    .map((part, index) => (index % 2 ? element("span", "linked", part) : part));
}

function body(text, fold, more) {
  const signs = [...text];
  if (!fold || signs.length <= fold) {
    return element("p", "body", ...linked(text));
  }
  const whole = signs.slice(0, fold).join("").search(/\s\S*$/);
  const cut = whole > 0 ? whole : signs.slice(0, fold).join("").length;
  const shown = linked(text.slice(0, cut));
  const rest = element("span", "folded", ...linked(text.slice(cut).trimStart()));
  return element("p", "body", ...shown, element("span", "fold", ` … ${more} `), rest);
}

function pictures(alts, words) {
  const all = alts.filter((alt) => alt.trim() !== "");
  const boxes = all.map((alt) => element("li", "picture", element("span", "", visible(alt))));
  return boxes.length ? element("ul", `pictures of-${Math.min(boxes.length, 4)}`, ...boxes) : null;
}

function present(...parts) {
  return parts.filter((part) => part !== null);
}

const MAKERS = {
  feed: ({ head, avatar, answered, text, images }) =>
    present(answered, element("div", "side", avatar, element("div", "rest", ...present(head, text, images)))),
  page: ({ head, avatar, answered, text, images }) => present(element("div", "top", avatar, head), answered, text, images),
  photo: ({ head, avatar, text, images, words }) =>
    present(element("div", "top", avatar, head), images ?? element("ul", "pictures of-1", element("li", "picture", words.image)), text),
  video: ({ head, text }) => [element("div", "caption", head, text)],
  answer: ({ head, avatar, answered, text }) => present(answered, element("div", "reply", element("div", "top", avatar, head), text)),
  billboard: ({ text }) => [text],
  press: ({ answered, text, images }) => present(answered, text, images),
};

/** Shows the draft as a post of its channel. It is text all the way: nothing of the draft becomes markup. */
export function showPreview(place, draft, name) {
  const words = place.dataset;
  const { shape, fold } = SHAPES[draft.channel] ?? SHAPES.other;
  place.className = `preview ${shape} ${draft.channel}`;
  if (draft.text.trim() === "") {
    place.replaceChildren(element("p", "nothing", words.empty));
    return;
  }
  const text = body(draft.text, fold, words.more);
  text.dir = "auto";
  text.classList.toggle("long", [...draft.text].length > 140);
  const answered = draft.inReplyTo.trim()
    ? element("blockquote", "answered", ...(shape === "answer" ? [element("span", "label", words.review)] : []), element("p", "", visible(draft.inReplyTo)))
    : null;
  const head = element("p", "who", element("strong", "", visible(name)), element("span", "", words.now));
  const avatar = element("span", "avatar", [...name][0]?.toUpperCase() ?? "");
  avatar.ariaHidden = "true";
  const post = { head, avatar, answered, text, images: pictures(draft.altTexts, words), words };
  place.replaceChildren(...MAKERS[shape](post));
}
