import { Random } from '../harness/random.js';
import { outOfSorts, type Mood } from './mood.js';
import { SmtpPeer } from './smtp-peer.js';

/** A process of its own: whoever brings letters is killed, the mail server is not. */
const [record = '', seed = '1'] = process.argv.slice(2);
const peer = new SmtpPeer(record, new Random(Number(seed)), outOfSorts);
process.on('message', (mood: Mood) => (peer.mood = mood));
process.once('disconnect', () => process.exit(0));
process.send?.({ port: await peer.listen() });
