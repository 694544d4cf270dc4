import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A system beside ours that is told by webhook and takes whatever comes. */
export async function startReceiver(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((asked, answer) => {
    asked.resume();
    answer.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/prongsai`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
