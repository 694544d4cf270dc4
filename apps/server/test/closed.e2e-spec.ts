import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problem, routes, texts, type Problem, type Route } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { addressOf } from './http.js';
import { Journey } from './journey.js';

const table = Object.entries(routes) as [string, Route][];
const closed = table.filter(([, { access }]) => !('public' in access));
const open = table.filter(([, { access }]) => 'public' in access);
const signIn = { email: 'officer@kut-rang.example', password };

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false });
});
afterAll(() => journey.stop());

const post = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${journey.url}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const told = problem.parse(await answer.json());
  expect(told.status).toBe(answer.status);
  expect(told.type).toBe(`urn:prongsai:${told.code}`);
  return told;
}

describe('the API is closed', () => {
  it.each(closed)('to somebody who has not signed in: %s', async (_, route) => {
    const answer = await fetch(addressOf(journey.url, route), { method: route.method });
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'not-signed-in', reasons: [] });
  });

  it('but for what says why it is public', () => {
    expect(open.map(([name]) => name).sort()).toEqual([
      'acceptInvitation', 'askPasswordReset', 'beginOpenIdSignIn', 'beginPasskeySignIn', 'clock', 'demonstrationLetters', 'demonstrationLogins', 'login',
      'publicAgency', 'publicDocument', 'readInvitation', 'receiveLine', 'resetPassword', 'signInByPasskey', 'signInOptions',
    ]);
  });

  it.each([
    ['what a page of another site sends', { 'sec-fetch-site': 'cross-site' }],
    ['what another address of the same site sends', { 'sec-fetch-site': 'same-site' }],
    ['what comes from another origin', { origin: 'https://elsewhere.example' }],
    ['what comes from no origin at all', { origin: 'null' }],
  ])('to %s, before anything is looked at', async (_, headers) => {
    const answer = await post(JSON.stringify(signIn), headers);
    expect(await problemOf(answer)).toMatchObject({ status: 403, code: 'not-permitted' });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('but not to pages of its own', async () => {
    const own = await post(JSON.stringify(signIn), { origin: journey.url, 'sec-fetch-site': 'same-origin' });
    expect(own.status).toBe(200);
  });
});

describe.each(['th', 'en'] as const)('in %s, the refusal of', (language) => {
  const asked = { 'accept-language': language };
  const titled = (code: Problem['code']) => ({ code, title: texts.errors[code].title[language], detail: texts.errors[code].detail[language] });

  it('an address that nothing answers', async () => {
    const told = await problemOf(await fetch(`${journey.url}/api/nowhere`, { headers: asked }));
    expect(told).toMatchObject({ status: 404, instance: '/api/nowhere', ...titled('not-found') });
  });

  it('a method that nothing answers', async () => {
    const told = await problemOf(await fetch(`${journey.url}/api/agencies`, { method: 'DELETE', headers: asked }));
    expect(told).toMatchObject({ status: 404, ...titled('not-found') });
  });

  it('a body that is no JSON', async () => {
    const told = await problemOf(await post('{"email": "officer', asked));
    expect(told).toMatchObject({ status: 400, ...titled('invalid-input'), reasons: [{ code: 'input-unreadable', where: 'body' }] });
  });

  it('a body that says it is something else', async () => {
    const told = await problemOf(await post('email=officer', { ...asked, 'content-type': 'application/x-www-form-urlencoded' }));
    expect(told).toMatchObject({ status: 422, ...titled('invalid-input') });
  });

  it('a body that is too large', async () => {
    const told = await problemOf(await post(JSON.stringify({ ...signIn, padding: 'ก'.repeat(400_000) }), asked));
    expect(told).toMatchObject({ status: 413, ...titled('payload-too-large') });
  });

  it('a body of the wrong shape, with every reason in both languages', async () => {
    const told = await problemOf(await post(JSON.stringify({ email: '', password: 7 }), asked));
    expect(told).toMatchObject({ status: 422, ...titled('invalid-input') });
    expect(told.reasons.map(({ where }) => where)).toEqual(['body.email', 'body.password']);
    for (const { message } of told.reasons) {
      expect(message.th).toMatch(/[ก-๙]/);
      expect(message.en).toMatch(/[a-z]/);
      expect(message.en).not.toMatch(/[ก-๙]/);
    }
  });
});

describe('the API describes itself', () => {
  it('by the table of its routes, each with its access', async () => {
    const document = (await (await fetch(`${journey.url}/api/docs-json`)).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; security: unknown[] }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, security }]) => `${operationId} ${method} ${path} ${security.length > 0}`),
    );
    const mounted = table.map(([name, route]) => {
      const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
      return `${name} ${route.method.toLowerCase()} ${path} ${!('public' in route.access)}`;
    });
    expect(described.sort()).toEqual(mounted.sort());
  });

  it('on a page for people', async () => {
    const page = await fetch(`${journey.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('nowhere else, and to be read only', async () => {
    for (const path of ['/api/docs/nowhere', '/api/docs-json/nowhere']) expect([path, (await fetch(`${journey.url}${path}`)).status]).toEqual([path, 404]);
    expect((await fetch(`${journey.url}/api/docs-json`, { method: 'POST' })).status).toBe(404);
  });
});

describe('without the demonstration', () => {
  let real: Journey;
  beforeAll(async () => {
    real = await Journey.start({ demonstration: 'off', works: false });
  });
  afterAll(() => real.stop());

  it.each(table.filter(([, { demonstrationOnly }]) => demonstrationOnly))('there is no %s', async (_, route) => {
    const answer = await fetch(addressOf(real.url, route), { method: route.method });
    expect(await problemOf(answer)).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('nobody can sign in with what the demonstration prints', async () => {
    const answer = await fetch(addressOf(real.url, routes.login), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(signIn),
    });
    expect(await problemOf(answer)).toMatchObject({ status: 401, code: 'sign-in-failed' });
  });
});
