import { routes, type Permission, type Role, type Route, type RouteName } from '@prongsai/contracts';
import { demonstrationPassword as password } from '@prongsai/demonstration';
import { addressOf, cookieOf } from './http.js';
import type { Journey } from './journey.js';
import { sampleCalls, samplePlaces } from './sample-calls.js';

export interface GuardedCall {
  readonly name: RouteName;
  readonly route: Route;
  readonly permission: Permission;
}

const table = Object.entries(routes) as [RouteName, Route][];

/** Every route that wants a permission: a new one is in the matrix by itself. */
export const guarded: readonly GuardedCall[] = table.flatMap(([name, route]) => ('requires' in route.access ? [{ name, route, permission: route.access.requires }] : []));
export const withIds = guarded.filter(({ route }) => /:\w+Id\b/.test(route.path));
export const withoutIds = guarded.filter(({ route }) => !route.path.includes(':'));

export const login = (slug: string, role: Role): string => `${role === 'divisionHead' ? 'office-head' : role}@${slug}.example`;

export interface Answered {
  readonly status: number;
  readonly told: string;
}

/** Asks routes in the name of people who have signed in, by nothing but HTTP. */
export class Matrix {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly journey: Journey) {}

  async signIn(email: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(addressOf(this.journey.url, routes.login), { method: 'POST', headers, body: JSON.stringify({ email, password }) });
    if (answer.status !== 200) throw new Error(`${email} could not sign in: ${await answer.text()}`);
    this.#cookies.set(email, cookieOf(answer));
  }

  async call(email: string, { name, route }: Pick<GuardedCall, 'name' | 'route'>, params: Readonly<Record<string, string>>): Promise<Answered> {
    const sample = sampleCalls[name] ?? {};
    const query = new URLSearchParams(Object.entries(sample.query ?? {}).map(([key, value]): [string, string] => [key, String(value)])).toString();
    const body = sample.body instanceof Uint8Array ? sample.body : JSON.stringify(sample.body);
    const answer = await fetch(`${addressOf(this.journey.url, route, { ...samplePlaces, ...params })}?${query}`, {
      method: route.method,
      headers: { cookie: this.#cookies.get(email) ?? '', ...(sample.body ? { 'content-type': route.consumes?.type ?? 'application/json' } : {}) },
      ...(sample.body ? { body } : {}),
    });
    return { status: answer.status, told: await answer.text() };
  }
}

/** A refusal without the address that the caller has sent. */
export const withoutAddress = (told: string): Record<string, unknown> => ({ ...(JSON.parse(told) as Record<string, unknown>), instance: '' });

/** Which of these the answer tells, beside the address. */
export const toldOf = (told: string, secrets: readonly string[]): string[] => secrets.filter((secret) => JSON.stringify(withoutAddress(told)).includes(secret));
