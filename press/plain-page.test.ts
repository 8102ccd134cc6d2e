import { describe, expect, test } from "vitest";
import { plainPage } from "./plain-page";

const comfort = '<script src="/reader.js" defer=""></script>';
const structured = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

describe("a page as readers get it", () => {
  test.each([
    ["a script by address", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["a script with its text", "<script>(self.__next_f=self.__next_f||[]).push([0])</script>"],
    ["a payload that names a script", '<script>self.__next_f.push([1,"\\u003cscript\\u003e < > \'"])</script>'],
    ["a script with a name and a nonce", '<script id="_R_" nonce="abc">start()</script>'],
    ["a module in capitals", '<SCRIPT TYPE="module">start()</SCRIPT >'],
    ["an attribute with a bracket in it", '<script data-a="1 > 0" src="a.js"></script>'],
    ["a preload of a script", '<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>'],
    ["a preload in another order", '<link href="/a.js" as="script" rel="preload">'],
    ["a script that is almost ours", '<script src="/reader.js" defer="" onload="start()"></script>'],
    ["a script of another house by our name", '<script src="//a.example/reader.js" defer=""></script>'],
    ["a script that only calls itself ours", '<script src="/reader.js" defer="">start()</script>'],
    ["a preload of our own script", '<link rel="preload" as="script" href="/reader.js"/>'],
    ["a preconnect to where one already is", '<link rel="preconnect" href="/"/>'],
    ["a module preload", '<link rel="modulepreload" href="/a.js"/>'],
    ["a wait for scripts before the first look", '<link rel="expect" href="#_R_" blocking="render"/>'],
  ])("leaves out %s", (_, unwanted) => {
    expect(plainPage(`<head>${unwanted}</head><p>News</p>${unwanted}`)).toBe("<head></head><p>News</p>");
  });

  test.each([
    ["structured data", structured],
    ["the comforts of a story page", comfort],
    ["structured data with more to it", '<script id="a" type="application/ld+json" data-b="">{}</script>'],
    ["the style sheet", '<link rel="stylesheet" href="/_next/static/css/a.css" data-precedence="next"/>'],
    ["the faces of its letters", '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>'],
    ["the feed", '<link rel="alternate" type="application/atom+xml" href="/en/feed.xml"/>'],
    ["a text about scripts", "<p>The &lt;script&gt; of the play, &lt;/script&gt;</p><scripture>x</scripture>"],
    ["a link in the text", '<a href="/as=script" rel="preload">a</a>'],
  ])("keeps %s", (_, wanted) => {
    expect(plainPage(`<script>a</script>${wanted}<script>b</script>`)).toBe(wanted);
  });

  test("is refused when a part of it would wait for scripts", () => {
    expect(() => plainPage('<p>News</p><template id="B:0"></template>')).toThrow("whole without scripts");
  });
});
