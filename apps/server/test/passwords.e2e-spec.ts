import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { routes } from '@prongsai/contracts';
import { demonstrationPassword as printed } from '@prongsai/demonstration';
import { cookieOf, watchedFetch } from './http.js';
import { Journey, refusal } from './journey.js';

const own = 'thirteen small boats on ice';
const next = 'ฝนตกทั้งวันแต่ใจเบิกบาน';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.start({ demonstration: 'people', works: false });
});
afterAll(() => journey.stop());

async function signIn(email: string, password: string) {
  const { send, answers } = watchedFetch();
  const client = journey.nobody(send);
  await client.call(routes.login, { body: { email, password } });
  return { client, cookie: cookieOf(answers[0]!) };
}
/** An account that has a password of its own, as those have who were invited. */
const giveOwnPassword = async (email: string) => journey.query('UPDATE account SET password_hash = $2 WHERE email = $1', [email, await hash(own)]);
const statusWith = async (cookie: string) => (await fetch(`${journey.url}/api/auth/me`, { headers: { cookie } })).status;

describe('changing the password', () => {
  const email = 'officer@kut-rang.example';
  beforeAll(() => giveOwnPassword(email));

  it('wants the present one', async () => {
    const { client } = await signIn(email, own);
    expect(await refusal(client.call(routes.changePassword, { body: { present: 'not it', next } }))).toMatchObject({
      status: 422,
      reasons: [{ code: 'password-wrong', where: 'body.present' }],
    });
  });

  it('refuses what is short, common, the same, or says who it is', async () => {
    const { client } = await signIn(email, own);
    const change = async (password: string) => (await refusal(client.call(routes.changePassword, { body: { present: own, next: password } }))).reasons.map(({ code }) => code);
    expect(await change('short')).toEqual(['password-too-short']);
    expect(await change('passwordpassword')).toContain('password-common');
    expect(await change(printed)).toContain('password-common');
    expect(await change('our kut-rang boat house')).toEqual(['password-says-who']);
    expect(await change('officer sings at dawn every day')).toEqual(['password-says-who']);
    expect(await change(own)).toEqual(['password-same']);
  });

  it('ends every other session and goes on with another token', async () => {
    const other = await signIn(email, own);
    const { client, cookie } = await signIn(email, own);
    await client.call(routes.changePassword, { body: { present: own, next } });
    expect(await statusWith(other.cookie)).toBe(401);
    await journey.query(`UPDATE session SET token_changed_at = token_changed_at - interval '1 minute'`);
    expect(await statusWith(cookie)).toBe(401);
    expect((await client.call(routes.me, {})).email).toBe(email);
    expect(await refusal(journey.nobody().call(routes.login, { body: { email, password: own } }))).toMatchObject({ status: 401 });
  });

  it('takes the same letters from another keyboard', async () => {
    const composed = 'cafe\u0301 au lait on monday';
    const { client } = await signIn(email, next);
    await client.call(routes.changePassword, { body: { present: next, next: composed } });
    await expect(signIn(email, 'caf\u00e9 au lait on monday')).resolves.toBeDefined();
  });

  it('is not guessed on at an open screen', async () => {
    const clerk = 'clerk@kut-rang.example';
    await giveOwnPassword(clerk);
    const { client } = await signIn(clerk, own);
    for (let guess = 0; guess < 5; guess += 1) await refusal(client.call(routes.changePassword, { body: { present: `guess ${guess}`, next } }));
    expect(await refusal(client.call(routes.changePassword, { body: { present: own, next } }))).toMatchObject({ status: 429, reasons: [{ code: 'quiet-until' }] });
  });
});

describe('the password that the demonstration prints', () => {
  it('stays with the accounts that share it', async () => {
    const { client } = await signIn('officer@mun-lek.example', printed);
    expect(await refusal(client.call(routes.changePassword, { body: { present: printed, next } }))).toMatchObject({ status: 403, reasons: [{ code: 'password-of-demonstration' }] });
  });

  it('opens nothing once the demonstration is off, even to accounts that have it', async () => {
    await journey.startServer({ demonstration: 'off' });
    const refused = await refusal(journey.nobody().call(routes.login, { body: { email: 'officer@mun-lek.example', password: printed } }));
    expect(refused).toMatchObject({ status: 401, code: 'sign-in-failed', reasons: [] });
  });
});
