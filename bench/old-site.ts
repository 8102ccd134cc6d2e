import { createWriteStream, mkdirSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import sharp from "sharp";

/** How many different pictures the archive has, and which of its pages show one. */
const pictures = 20;
const everyPictured = 25;

const sentences = [
  "三月九日下午，学院在汽车实训中心举行校企合作签约仪式，双方就订单班培养、实习基地建设和师资互聘达成一致。",
  "与会人员参观了机器人实训室，观看了学生的装配与调试演示，并就课程设置提出建议。",
  "学院负责人表示，将以此次合作为契机，进一步完善实践教学体系，提高毕业生的就业质量。",
  "活动由学院办公室组织，各系部教师代表和学生代表共一百二十余人参加。",
];

/** Writes an archive as a college's older site would give it: Chinese news with header lines, a table now and then, old audit lines. */
export async function writeOldSite(folder: string, pages: number): Promise<void> {
  mkdirSync(path.join(folder, "upload"), { recursive: true });
  for (let at = 0; at < Math.min(pictures, pages); at++) await drawPicture(folder, at);
  const file = createWriteStream(path.join(folder, "pages.jsonl"));
  for (let at = 0; at < pages; at++) {
    if (!file.write(`${JSON.stringify(pageOf(at))}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

async function drawPicture(folder: string, at: number): Promise<void> {
  const background = { r: (at * 37) % 256, g: (at * 91) % 256, b: (at * 53) % 256 };
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const picture = sharp({ create: { width: 1600, height: 1067, channels: 3, background, noise } });
  await picture.jpeg({ quality: 80 }).toFile(path.join(folder, "upload", `${at}.jpg`));
}

function pageOf(at: number) {
  const day = new Date(Date.UTC(2012, 0, 1) + at * 7 * 60 * 60 * 1000).toISOString().slice(0, 16);
  const src = `/__local/upload/${at % pictures}.jpg`;
  const pictured = at % everyPictured === 0;
  return {
    address: `/info/${1000 + (at % 30)}/${at}.htm`,
    title: `学院举行第${at}次校企合作签约仪式`,
    html: htmlOf(at, pictured ? src : undefined),
    date: day.replace("T", " "),
    source: "新闻中心",
    ...(pictured ? { pictures: [{ src, file: `upload/${at % pictures}.jpg` }] } : {}),
  };
}

function htmlOf(at: number, src: string | undefined): string {
  const paragraphs = Array.from({ length: 8 }, (_, place) => {
    const words = Array.from({ length: 3 }, (_, more) => sentences[(at + place + more) % sentences.length]).join("");
    return `<p style="text-indent: 2em; font-family: 宋体">${words}</p>`;
  });
  const picture = src
    ? `<p style="text-align: center"><img src="${src}" width="600"></p><p>签约现场（第${at}次）</p>`
    : "";
  const table =
    at % 10 === 0 ? "<table><tr><td>系部</td><td>人数</td></tr><tr><td>汽车系</td><td>42</td></tr></table>" : "";
  const foot = "<p>部门网站审核：吴红娟（办公室）</p><p>学院网站审核：陈小玲（办公室）</p>";
  return `<div class="v_news_content">${paragraphs.join("\n")}${picture}${table}<p>（文/李卓 图/陈晨）</p>${foot}</div>`;
}
