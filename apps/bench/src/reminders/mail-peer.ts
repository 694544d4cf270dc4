import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything and keeps nothing, as a process of its own; it tells how many it has taken when asked. */
let taken = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, done) {
    stream.resume();
    stream.on('end', () => {
      taken += 1;
      done();
    });
  },
});
server.on('error', () => undefined);
const listening = server.listen(0, '127.0.0.1');
if (!listening.listening) await once(listening, 'listening');
process.on('message', () => process.send?.({ taken }));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: (server.server.address() as AddressInfo).port });
