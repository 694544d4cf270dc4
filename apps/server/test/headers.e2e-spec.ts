import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressOf, cookieOf } from './http.js';
import { Journey } from './journey.js';
import { routes } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';

const publicUrl = 'https://ita.example';

let journey: Journey;
let cookie: string;
let documentId: string;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'on', works: false, publicUrl });
  const body = JSON.stringify({ email: 'officer@bueng-kan.example', password });
  cookie = cookieOf(await fetch(addressOf(journey.url, routes.login), { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
  [documentId = ''] = (await journey.query<{ id: string }>('SELECT id FROM document WHERE published_at IS NOT NULL LIMIT 1')).map(({ id }) => id);
});
afterAll(() => journey.stop());

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${journey.url}${path}`, { headers: { cookie, ...headers } });
const served = () =>
  [
    ['the console’s page', '/', true],
    ['the console’s page at any address', '/agencies/anything/year', true],
    ['the API', '/api/auth/me', false],
    ['a refusal of the API', '/api/nowhere', false],
    ['the API’s description', '/api/docs', true],
    ['the public page', '/p/bueng-kan', false],
    ['a download', `/api/public/documents/${documentId}`, false],
  ] as const;

const directives = (answer: Response) =>
  Object.fromEntries((answer.headers.get('content-security-policy') ?? '').split(';').map((part) => part.trim().split(' ')).map(([name = '', ...values]) => [name, values.join(' ')]));

describe('every answer', () => {
  it('runs scripts of its own origin alone, none that stands in the page, and is framed and sent to nobody else', async () => {
    for (const [what, path] of served()) {
      const policy = directives(await ask(path, { accept: 'text/html' }));
      expect({ what, ...policy }).toMatchObject({
        what,
        'default-src': "'self'", 'script-src': "'self'", 'object-src': "'none'", 'base-uri': "'self'", 'form-action': "'self'", 'frame-ancestors': "'self'", 'connect-src': "'self'",
      });
    }
  });

  it('lets nothing write a style into the page but what the console’s own library writes', async () => {
    for (const [what, path, inlineStyle] of served()) {
      const policy = directives(await ask(path, { accept: 'text/html' }));
      expect([what, policy['style-src']]).toEqual([what, inlineStyle ? "'self' 'unsafe-inline'" : "'self'"]);
    }
  });

  it('is not guessed at, not shared with other origins, tells nobody where it was read, and asks the device for nothing but passkeys', async () => {
    for (const [what, path] of served()) {
      const { headers } = await ask(path, { accept: 'text/html' });
      const told = (name: string) => headers.get(name);
      expect([what, told('x-content-type-options'), told('referrer-policy'), told('x-frame-options')]).toEqual([what, 'nosniff', 'no-referrer', 'SAMEORIGIN']);
      expect([what, told('cross-origin-opener-policy'), told('cross-origin-resource-policy')]).toEqual([what, 'same-origin', 'same-origin']);
      expect(told('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*publickey-credentials-get=\(self\)/);
      expect(told('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
      expect(told('access-control-allow-origin')).toBeNull();
      expect(told('x-powered-by')).toBeNull();
    }
  });

  it('of the API is kept by no cache', async () => {
    for (const path of ['/api/auth/me', '/api/nowhere']) expect((await ask(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the files of the console', () => {
  it('are served without those whose name begins with a dot', async () => {
    const left = path.resolve(import.meta.dirname, '../../console/dist/.left-by-a-tool');
    await writeFile(left, 'a secret');
    const answers = await Promise.all(['application/json', 'text/html'].map((accept) => ask('/.left-by-a-tool', { accept }))).finally(() => rm(left));
    for (const answer of answers) expect(await answer.text()).not.toContain('a secret');
  });

  it.each(['/.env', '/.git/config', '/assets/.vite/manifest.json', '/.well-known/../.env', '/assets/', '/..%2fpackage.json', '/%2e%65nv'])(
    'are neither listed nor mixed with those of the tools: %s',
    async (path) => {
      const answer = await ask(path, { accept: 'application/json' });
      expect([403, 404]).toContain(answer.status);
      const page = await ask(path, { accept: 'text/html' });
      expect(page.ok ? await page.text() : '').toMatch(/^$|^<!doctype html>/i);
    },
  );
});

describe('what another site can send without asking', () => {
  const post = (type: string, body: string) => fetch(`${journey.url}/api/auth/logout`, { method: 'POST', headers: { cookie, 'content-type': type }, body });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'a=b'],
    ['text that looks like JSON', 'text/plain', '{}'],
    ['a form with files', 'multipart/form-data; boundary=x', '--x--'],
  ])('is not taken: %s', async (_, type, body) => {
    const answer = await post(type, body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ reasons: [{ code: 'input-not-json' }] });
    expect((await ask('/api/auth/me')).status).toBe(200);
  });
});
