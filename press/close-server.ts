import type { Server } from "node:http";

/** How long requests under way get to finish when the newsroom is told to stop. */
const patience = 4_000;

/** True when every request under way could finish. */
export async function closeServer(server: Server): Promise<boolean> {
  let inOrder = true;
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that has just been answered stays open for a next request, which will not come.
  const sweeping = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  const impatience = setTimeout(() => {
    inOrder = false;
    server.closeAllConnections();
  }, patience);
  await closed;
  clearInterval(sweeping);
  clearTimeout(impatience);
  return inOrder;
}
