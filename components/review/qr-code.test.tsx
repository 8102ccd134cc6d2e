import jsQR from "jsqr";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { expect, test } from "vitest";
import { QrCode } from "./qr-code";

async function scan(markup: string): Promise<string | undefined> {
  const picture = sharp(Buffer.from(markup)).resize(600, 600, { kernel: "nearest" }).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  `https://news.college.example/en/verify/${"0123456789abcdef".repeat(4)}`,
  `http://127.0.0.1:3306/zh/verify/${"f".repeat(64)}`,
  "信息发布审批表",
])("a telephone reads %s from the drawn code", async (text) => {
  const markup = renderToStaticMarkup(<QrCode text={text} label="Code" />);
  expect(markup).toContain('role="img"');
  expect(await scan(markup)).toBe(text);
});
