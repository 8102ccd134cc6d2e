/**
 * A page as readers get it: the framework's scripts, their preloads, its preconnect to the site itself and the payload its scripts
 * would read are gone. Structured data stays, and the one script of ours with the comforts of a story page (public/reader.js). Site
 * pages have no client components, so nothing of them is lost. Throws when the page would stay unfinished without its scripts, which
 * happens only when somebody puts a loading boundary into a site page.
 */
export function plainPage(html: string): string {
  const plain = html
    .replace(scripts, (script, attributes: string) => (isStructuredData(attributes) || isComfort(script) ? script : ""))
    .replace(links, (link, attributes: string) => (isForScripts(attributes) ? "" : link));
  if (waitsForScripts.test(plain))
    throw new Error("A site page must be whole without scripts: it has a loading boundary.");
  return plain;
}

// React escapes < and > in text and in attributes, so in its pages these begin and end real elements only.
const attribute = `(?:"[^"]*"|'[^']*'|[^'">])*`;
const scripts = new RegExp(`<script(?=[\\s>/])(${attribute})>[\\s\\S]*?</script\\s*>`, "gi");
const links = new RegExp(`<link(?=[\\s>/])(${attribute})>`, "gi");
const waitsForScripts = /<template id="[BP]:/;

function isStructuredData(attributes: string): boolean {
  return /\stype=["']?application\/ld\+json["']?(\s|$)/i.test(attributes);
}

/** Ours to the letter: anything more about it, and it is not the one. */
function isComfort(script: string): boolean {
  return script === '<script src="/reader.js" defer=""></script>';
}

function isForScripts(attributes: string): boolean {
  return /\srel=["']?(modulepreload|expect|preconnect)\b/i.test(attributes) || /\sas=["']?script\b/i.test(attributes);
}
