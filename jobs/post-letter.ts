import { createTransport } from "nodemailer";
import type { Letter } from "./write-letter";

export type Post = { send: (letter: Letter, id: string) => Promise<void>; close: () => void };

/**
 * The way letters leave by: the mail server of SMTP_URL. A letter sent twice, because the newsroom stopped between sending and
 * writing it down, carries the same Message-ID both times.
 */
export function openPost({ smtpUrl, mailFrom }: { smtpUrl: string; mailFrom: string }): Post {
  const times = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
  const transport = createTransport({ url: smtpUrl, ...times, disableFileAccess: true, disableUrlAccess: true });
  const host = mailFrom.split("@").at(-1) ?? "newsroom";
  return {
    async send({ to, subject, text, html }, id) {
      await transport.sendMail({
        from: { name: "Imprimatur", address: mailFrom },
        to: { name: "", address: to },
        ...{ subject, text, html },
        messageId: `<${id}@${host}>`,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
    close: () => {
      transport.close();
    },
  };
}

/** True when the server says that this letter will never be taken: 5xx, unlike the passing 4xx (RFC 5321, 4.2.1). */
export function isFinal(problem: unknown): boolean {
  const code = (problem as { responseCode?: unknown }).responseCode;
  return typeof code === "number" && code >= 500;
}
