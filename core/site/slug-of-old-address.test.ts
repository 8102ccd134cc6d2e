import { expect, test } from "vitest";
import { slug } from "../story/story-content";
import { slugOfOldAddress } from "./slug-of-old-address";

test.each([
  ["/info/1021/999.htm", "info-1021-999"],
  ["/Info/1021/999.HTM", "info-1021-999"],
  ["/show.asp?id=3456", "show-3456"],
  ["/content.jsp?urltype=news.NewsContentUrl&wbnewsid=999", "content-news-newscontenturl-999"],
  ["/?p=12", "p-12"],
  ["/2019/0504/c123a456/page.htm", "2019-0504-c123a456-page"],
  ["/a_b/~c/1.2.htm", "a-b-c-1-2"],
])("the old address %s gives the slug %s", (address, expected) => {
  expect(slugOfOldAddress(address)).toBe(expected);
  expect(slug.safeParse(expected).success).toBe(true);
});

test.each([
  "/2019/0504/1.htm",
  "/新闻/1.htm",
  "/%D0%C2/1.htm",
  `/${"long-".repeat(20)}1.htm`,
  "/---",
  "/news/1234.htm",
])("the old address %s gives none", (address) => {
  expect(slugOfOldAddress(address)).toBeUndefined();
});
