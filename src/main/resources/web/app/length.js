/**
 * What each channel lets through, and how it counts; a channel that is not here has no limit. Looked up in November 2026:
 *
 * x             "Counting characters" of X's developer documentation: 280, weighted by ranges of code points over the
 *               text in NFC, an emoji 2, a link 23. Paying accounts may write more.
 * threads       "Threads Posts" of Meta's developer documentation: 500; an emoji counts as its UTF-8 bytes.
 * bluesky       The lexicon app.bsky.feed.post: 300 graphemes (and 3,000 bytes, which 300 graphemes seldom have).
 * mastodon      Mastodon's help: 500 unless the server says otherwise, a link 23, a mention without its server's name.
 * youtube       "Videos" of the YouTube Data API: a description has 5,000 bytes.
 * review-reply  updateReply of Google's Business Profile API: 4,096 bytes.
 *
 * For the others only publishers of posting tools could be found, Buffer and Upload-Post among them, who agree on them:
 * facebook 63,206, instagram 2,200, linkedin 3,000 and tiktok 2,200 with a video (4,000 with photos); the last two are
 * counted in UTF-16 units.
 */
const LIMITS = {
  x: { most: 280, count: weighted },
  threads: { most: 500, count: withEmojiAsBytes },
  bluesky: { most: 300, count: graphemes },
  mastodon: { most: 500, count: withShortLinks },
  facebook: { most: 63206, count: signs },
  instagram: { most: 2200, count: signs },
  linkedin: { most: 3000, count: units },
  tiktok: { most: 2200, count: units },
  youtube: { most: 5000, count: bytes },
  "review-reply": { most: 4096, count: bytes },
};

const LINK = /https?:\/\/\S+/g;
const LENGTH_OF_A_LINK = 23;
const MENTION = /(@\w+)@[\w.-]+\w/g;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** The ranges of Unicode that X counts once; everything else counts twice. */
const LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];

function signs(text) {
  return [...text].length;
}

function units(text) {
  return text.length;
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
  return graphemes(text.replace(LINK, "x".repeat(LENGTH_OF_A_LINK)).replace(MENTION, "$1"));
}

function withEmojiAsBytes(text) {
  return segments(text).reduce((sum, part) => sum + (EMOJI.test(part) ? bytes(part) : signs(part)), 0);
}

function weight(grapheme) {
  if (EMOJI.test(grapheme)) {
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
