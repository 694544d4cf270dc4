import { permissionsOf, roles, routes, type Role, type RouteName } from '@prongsai/contracts';
import type { Plugin } from 'vite';
import { agencies, board, cycles, cycleView, logins, meAs, notifications, reminders, today } from './stories.js';

type Asked = { params: Record<string, string>; query: URLSearchParams; body: Record<string, unknown>; role: Role | null };
type Told = { cookie?: string; answer: unknown };

const list = (data: readonly unknown[]): Told => ({ answer: { data, total: data.length } });
const me = (role: Role) => ({ ...meAs(role), permissions: permissionsOf[role] });
const roleOf = (email: unknown): Role => roles.find((role) => String(email).startsWith(role)) ?? 'coordinator';

/** What the stories answer; every other route answers that nothing is there. */
const answers: Partial<Record<RouteName, (asked: Asked) => Told>> = {
  login: ({ body }) => ({ cookie: `story=${roleOf(body['email'])}`, answer: me(roleOf(body['email'])) }),
  logout: () => ({ cookie: 'story=', answer: { ok: true } }),
  me: ({ role }) => ({ answer: role && me(role) }),
  clock: () => ({ answer: { now: `${today}T02:12:00Z`, today, demonstration: true } }),
  demonstrationLogins: () => ({ answer: { data: logins } }),
  listAgencies: () => list(agencies),
  getAgency: ({ params }) => ({ answer: { ...agencies.find((agency) => agency.id === params['agencyId']), divisions: [], positions: [], fiscalYears: [2569] } }),
  board: () => ({ answer: board }),
  listCycles: ({ role }) => list(role === 'coordinator' || role === 'auditor' ? cycles : cycles.slice(1, 2)),
  getCycle: ({ params }) => {
    const found = cycles.find((cycle) => cycle.id === params['cycleId']);
    return { answer: found ? cycleView(found) : null };
  },
  listReminders: ({ query }) => list(reminders.filter((line) => !query.get('cycleId') || line.cycleId === query.get('cycleId'))),
  listNotifications: () => ({ answer: { data: notifications, total: notifications.length, unread: 2 } }),
  readNotification: () => ({ answer: notifications[2] }),
  inbox: () => list([]),
};

const pattern = (path: string) => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

const refusal = (status: number, code: string) => ({ type: 'about:blank', title: code, status, code, detail: code, reasons: [] });

/** Answers the API from stories, so that pages can be built and looked at without a server: `npm run dev:stories`. */
export const stories: Plugin = {
  name: 'stories',
  configureServer(server) {
    server.middlewares.use('/api', async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://stories');
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const role = roles.find((one) => request.headers.cookie?.includes(`story=${one}`)) ?? null;
      const found = (Object.keys(routes) as RouteName[]).find((name) => routes[name].method === request.method && pattern(routes[name].path).test(url.pathname));
      const params = found ? (pattern(routes[found].path).exec(url.pathname)?.groups ?? {}) : {};
      const body = text ? (JSON.parse(text) as Record<string, unknown>) : {};
      const told = found ? answers[found]?.({ params, query: url.searchParams, body, role }) : undefined;
      const signedOut = !role && found !== undefined && !('public' in routes[found].access);
      const problem = signedOut ? refusal(401, 'not-signed-in') : told?.answer ? null : refusal(404, 'not-found');
      if (told?.cookie) response.setHeader('set-cookie', `${told.cookie}; Path=/; HttpOnly; SameSite=Lax`);
      response.statusCode = problem?.status ?? 200;
      response.setHeader('content-type', problem ? 'application/problem+json' : 'application/json');
      response.end(JSON.stringify(problem ?? told?.answer));
    });
  },
};
