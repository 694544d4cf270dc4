import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { until } from '@prongsai/testing';
import pg from 'pg';
import { Journey } from './journey.js';
import { MutePeer } from './mute-peer.js';

describe('a server says whether it can serve', () => {
  let journey: Journey;
  let gone: MutePeer;
  beforeAll(async () => {
    gone = await MutePeer.gone();
    journey = await Journey.start({ demonstration: 'people', works: false });
  });
  afterAll(() => journey.stop());

  const ready = async () => {
    const answer = await fetch(`${journey.url}/readyz`);
    return { code: answer.status, ...((await answer.json()) as object) };
  };

  it('with its database and its queue', async () => {
    expect(await ready()).toEqual({ code: 200, status: 'ok', database: true, queue: true });
  });

  it('and goes on serving while the queue is away', async () => {
    await journey.startServer({ redisUrl: gone.redisUrl });
    expect(await ready()).toEqual({ code: 200, status: 'degraded', database: true, queue: false });
    const officer = await journey.as('officer@kut-rang.example');
    expect(await officer.call(routes.me, {})).toMatchObject({ email: 'officer@kut-rang.example' });
    await journey.startServer({ redisUrl: '' });
  });

  it('but not without the database, while it is alive all the same, and again once that is back', async () => {
    await takesConnections(journey.databaseUrl, false);
    expect(await ready()).toMatchObject({ code: 503, status: 'unavailable', database: false });
    expect((await fetch(`${journey.url}/healthz`)).status).toBe(200);
    await takesConnections(journey.databaseUrl, true);
    await until('it can serve again', async () => (await ready()).code === 200);
  });
});

/** Opens the database to everybody, or closes it and sends everybody away. */
async function takesConnections(databaseUrl: string, open: boolean): Promise<void> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${open}`);
  if (!open) await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  await client.end();
}
