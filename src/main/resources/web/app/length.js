/** What each channel lets through, and how it counts; a channel that is not here has no limit. */
const LIMITS = {
  x: { most: 280, count: weighted },
  threads: { most: 500, count: signs },
  bluesky: { most: 300, count: graphemes },
  mastodon: { most: 500, count: withShortLinks },
  facebook: { most: 63206, count: signs },
  instagram: { most: 2200, count: signs },
  linkedin: { most: 3000, count: signs },
  tiktok: { most: 2200, count: signs },
  youtube: { most: 5000, count: signs },
  "review-reply": { most: 4096, count: bytes },
};

const LINK = /https?:\/\/\S+/g;
const LENGTH_OF_A_LINK = 23;

/** The ranges of Unicode that X counts once; everything else counts twice. */
const LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];

function signs(text) {
  return [...text].length;
}

function bytes(text) {
  return new TextEncoder().encode(text).length;
}

function segments(text) {
  return [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)].map((part) => part.segment);
}

function graphemes(text) {
  return segments(text).length;
}

function withShortLinks(text) {
  return graphemes(text.replace(LINK, "x".repeat(LENGTH_OF_A_LINK)));
}

function weight(grapheme) {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme)) {
    return 2;
  }
  const light = (sign) => LIGHT.some(([first, last]) => sign >= first && sign <= last);
  return [...grapheme].reduce((sum, sign) => sum + (light(sign.codePointAt(0)) ? 1 : 2), 0);
}

function weighted(text) {
  const shortened = text.replace(LINK, "x".repeat(LENGTH_OF_A_LINK)).normalize("NFC");
  return segments(shortened).reduce((sum, grapheme) => sum + weight(grapheme), 0);
}

/** How long the text is on that channel, and how long it may be; null where it may be as long as it likes. */
export function lengthOn(channel, text) {
  const limit = LIMITS[channel];
  return limit ? { used: limit.count(text), most: limit.most } : { used: signs(text), most: null };
}
