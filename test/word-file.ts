import JSZip from "jszip";

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

export type WordFile = {
  /** What stands in the body, as Word writes it. */
  body: string;
  /** Files of pictures, by name. */
  pictures?: Record<string, Buffer>;
  /** Links, by relationship id. */
  links?: Record<string, string>;
  /** Other parts, by their whole name. */
  parts?: Record<string, string>;
};

/** A Word file with this in it, as bytes. */
export async function wordFile({ body, pictures = {}, links = {}, parts = {} }: WordFile): Promise<Buffer> {
  const zip = new JSZip();
  const relations = [
    ...Object.keys(pictures).map((name) => [name, "image", `media/${name}`, ""]),
    ...Object.entries(links).map(([id, target]) => [id, "hyperlink", target, ' TargetMode="External"']),
  ].map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`);
  zip.file("[Content_Types].xml", types);
  zip.file("_rels/.rels", packageRels);
  zip.file(
    "word/_rels/document.xml.rels",
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, bytes] of Object.entries(pictures)) zip.file(`word/media/${name}`, bytes);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.join("")}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A picture of the file, by the name it was given. */
export function drawing(name: string, words = ""): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${name}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
