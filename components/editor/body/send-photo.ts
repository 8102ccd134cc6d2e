import type { Refusal } from "@/core/refusal";

export type ArrivedPhoto = {
  hash: string;
  width: number;
  height: number;
  sizes: readonly { name: string; width: number; height: number }[];
};

/** Why a photo is not in the newsroom. */
export type NotArrived = Refusal | "unreachable";

/** Sends one photo and tells how much of it has gone, which fetch cannot. Never rejects; a stopped photo did not arrive. */
export function sendPhoto(
  address: string,
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<ArrivedPhoto | { problem: NotArrived }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = () => {
      resolve({ problem: "unreachable" });
    };
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => {
      onShare(total > 0 ? loaded / total : 0);
    };
    request.onload = () => {
      const answer = request.response as ArrivedPhoto | { refusal?: Refusal } | null;
      resolve(answer && "hash" in answer ? answer : { problem: answer?.refusal ?? "unreachable" });
    };
    request.onerror = fail;
    request.onabort = fail;
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
