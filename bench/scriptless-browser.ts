/** A form as a browser without scripts would send it. */
export type PageForm = { action: string; fields: [string, string][] };

/** A visitor with cookies and without scripts: reads pages, fills forms, follows nothing by itself. */
export class ScriptlessBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** Fetches a page and reads it to the end. */
  async get(path: string): Promise<{ status: number; html: string }> {
    const answer = await fetch(this.origin + path, { headers: { cookie: this.cookie() }, redirect: "manual" });
    this.keep(answer);
    return { status: answer.status, html: await answer.text() };
  }

  /** Sends a form and waits for the whole answer; its status and where it points to. */
  async send(form: PageForm, typed: Record<string, string>): Promise<{ status: number; location: string | null }> {
    const body = new FormData();
    for (const [name, value] of form.fields) if (!(name in typed)) body.append(name, value);
    for (const [name, value] of Object.entries(typed)) body.append(name, value);
    const headers = { cookie: this.cookie(), origin: this.origin };
    const answer = await fetch(this.origin + form.action, { method: "POST", body, headers, redirect: "manual" });
    this.keep(answer);
    await answer.arrayBuffer();
    return { status: answer.status, location: answer.headers.get("location") };
  }

  /** Sends fields as a script of the page does, and reads the answer. */
  async post(path: string, fields: Record<string, string>): Promise<{ status: number; text: string }> {
    const headers = { cookie: this.cookie(), origin: this.origin };
    const answer = await fetch(this.origin + path, { method: "POST", body: new URLSearchParams(fields), headers });
    this.keep(answer);
    return { status: answer.status, text: await answer.text() };
  }

  private cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  private keep(answer: Response): void {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

/** The form of a page that holds a field or button of this name; throws when there is none. */
export function findForm(html: string, path: string, holding: string): PageForm {
  for (const [form, attributes = "", inside = ""] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    if (!form.includes(`name="${holding}"`)) continue;
    const fields = [...inside.matchAll(/<input\b[^>]*>/g)].flatMap(([input]) => hidden(input));
    return { action: attribute(attributes, "action") || path, fields };
  }
  throw new Error(`The page ${path} has no form with ${holding}.`);
}

function hidden(input: string): [string, string][] {
  const name = attribute(input, "name");
  return name && attribute(input, "type") === "hidden" ? [[name, attribute(input, "value") ?? ""]] : [];
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return found
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
