/** A line to type, and where it runs. Names of systems are the same in every language. */
export type Check = { system: string; line: string };

const headFiles = ["head.txt", "head.sig", "ledger-key.pem"] as const;

/**
 * The lines by which anybody checks a release: the hash of its text, of a photo, of the entry
 * in the ledger, that the entry names the text (`hash`), the signature under the ledger's head, the name of
 * the key. `folder` is the address of the evidence; each line fetches what it needs and prints one thing.
 */
export function listChecks(
  folder: string,
  photo: string,
  hash: string,
): Record<"text" | "photo" | "entry" | "named" | "head" | "key", Check[]> {
  const key = "openssl pkey -pubin -in ledger-key.pem -outform DER";
  return {
    text: hashLines(`${folder}/package.json`, "package.json"),
    photo: hashLines(photo, "master.jpg"),
    entry: hashLines(`${folder}/entry.json`, "entry.json"),
    named: [
      { system: "Linux, macOS, Git Bash", line: `grep -o ${hash} entry.json` },
      { system: "Windows (PowerShell)", line: `(Select-String ${hash} entry.json).Matches.Value` },
    ],
    head: [
      {
        system: "Linux, macOS, Git Bash (OpenSSL 3)",
        line: `${headFiles.map((file) => `curl -sO ${folder}/${file}`).join("\n")}\nopenssl pkeyutl -verify -pubin -inkey ledger-key.pem -rawin -in head.txt -sigfile head.sig`,
      },
      {
        system: "Windows (PowerShell, Node.js)",
        line: `${headFiles.map((file) => `curl.exe -sO ${folder}/${file}`).join("\n")}\n${verifyInNode}`,
      },
    ],
    key: [
      { system: "Linux, Git Bash", line: `${key} | sha256sum` },
      { system: "macOS", line: `${key} | shasum -a 256` },
      { system: "Windows (PowerShell, Node.js)", line: nameKeyInNode },
    ],
  };
}

function hashLines(address: string, file: string): Check[] {
  return [
    { system: "Linux", line: `curl -sO ${address} && sha256sum ${file}` },
    { system: "macOS", line: `curl -sO ${address} && shasum -a 256 ${file}` },
    {
      system: "Windows (PowerShell)",
      line: `Invoke-WebRequest ${address} -OutFile ${file}; (Get-FileHash ${file}).Hash.ToLower()`,
    },
  ];
}

// Single quotes inside double ones mean the same to bash, zsh and PowerShell.
const verifyInNode = `node -e "const f=n=>require('fs').readFileSync(n);console.log(require('crypto').verify(null,f('head.txt'),f('ledger-key.pem'),f('head.sig')))"`;
const nameKeyInNode = `node -e "const c=require('crypto');console.log(c.createHash('sha256').update(c.createPublicKey(require('fs').readFileSync('ledger-key.pem')).export({type:'spki',format:'der'})).digest('hex'))"`;
