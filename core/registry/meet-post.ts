import type { PostRecord } from "./record";

/**
 * Takes one post of a table into those on record: a post of the same words from the same day gets its last day, one whose first
 * day is unknown gets that too, any other is added behind. Gives back what that changed, in words of the registry.
 */
export function meetPost(posts: PostRecord[], given: PostRecord): string[] {
  const alike = posts.filter((post) => isSamePost(post, given) && fits(post, given));
  const known = alike.find((post) => post.from === given.from) ?? alike.find((post) => !post.from || !given.from);
  if (!known) {
    posts.push(given);
    return ["post"];
  }
  const { from, until } = { from: given.from ?? known.from, until: given.until ?? known.until };
  if (from === known.from && until === known.until) return [];
  Object.assign(known, { from, until });
  return ["post_days"];
}

function isSamePost(one: PostRecord, other: PostRecord): boolean {
  return (["zh", "en", "unitZh", "unitEn"] as const).every((word) => one[word] === other[word]);
}

/** Days of the two together still run forwards. */
function fits(known: PostRecord, given: PostRecord): boolean {
  const [from, until] = [given.from ?? known.from, given.until ?? known.until];
  return !from || !until || from <= until;
}
