import { writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";

// The icons of the product, drawn from its seal: node --import tsx scripts/draw-icons.ts writes them into public/.
const folder = path.join(import.meta.dirname, "../public");
const vermilion = "#b3261e";
const paper = "#fbfaf6";

/** The character of the seal, in a square of 32 by 32: a roof, and under it a line drawn through the field. */
const character = `<path d="M9 9h14M16 6v3M9 9v3M23 9v3"/><path d="M10 15h12v7H10zM10 18.5h12M16 13v13"/>`;

function drawCharacter(colour: string, width: number): string {
  return `<g fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="square">${character}</g>`;
}

/** The seal as it is stamped: the character left blank in a vermilion square, its strokes as wide as the size can carry. */
function drawSeal(width: number): string {
  return `<rect x="2" y="2" width="28" height="28" rx="5" fill="${vermilion}"/>${drawCharacter("#fff", width)}`;
}

/** For browsers that take a drawing: lighter vermilion and dark strokes where the window is dark. */
function drawFavicon(): string {
  const look = `<style>rect{fill:${vermilion}}g{stroke:#fff}@media(prefers-color-scheme:dark){rect{fill:#ef7b70}g{stroke:#1d1210}}</style>`;
  const plate = `<rect x="2" y="2" width="28" height="28" rx="5"/>`;
  const strokes = `<g fill="none" stroke-width="2.4" stroke-linecap="square">${character}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${look}${plate}${strokes}</svg>\n`;
}

/** For home screens, which round the corners themselves: the seal to the very edge. */
function drawTile(): string {
  return `<rect width="32" height="32" fill="${vermilion}"/>${drawCharacter("#fff", 1.8)}`;
}

/** A card for pages without a photo: the seal on paper between the hairlines of the printed page, and no word in any language. */
function drawCard(): string {
  const seal = `<g transform="translate(470 185) scale(8.125)">${drawSeal(1.9)}</g>`;
  const top = `<rect width="1200" height="14" fill="${vermilion}"/>`;
  const rules = [80, 550].map((y) => `<path d="M80 ${y}h1040" stroke="#e3dccd" stroke-width="2"/>`).join("");
  return `<rect width="1200" height="630" fill="${paper}"/>${top}${rules}${seal}`;
}

function frame(width: number, height: number, drawing: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${drawing}</svg>`);
}

async function paint(drawing: Buffer, width: number): Promise<Buffer> {
  return sharp(drawing, { density: 600 }).resize(width).png({ palette: true, compressionLevel: 9 }).toBuffer();
}

/** An icon file that holds one PNG (Microsoft's ICO, as every browser since 2006 reads it). */
function packIcon(png: Buffer, width: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(width, 6);
  head.writeUInt8(width, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const keep = (name: string, bytes: Buffer | string) => writeFileSync(path.join(folder, name), bytes);

keep("seal.svg", drawFavicon());
keep("favicon.ico", packIcon(await paint(frame(32, 32, drawSeal(2.4)), 32), 32));
keep("apple-touch-icon.png", await paint(frame(32, 32, drawTile()), 180));
keep("icon-192.png", await paint(frame(32, 32, drawTile()), 192));
keep("icon-512.png", await paint(frame(32, 32, drawTile()), 512));
keep("social.png", await paint(frame(1200, 630, drawCard()), 1200));
