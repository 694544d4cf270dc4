import { permissionsOf, roles, routes, type Role, type RouteName } from '@prongsai/contracts';
import type { ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { agencies, board, cycles, idOf, logins, meAs, notifications, today } from './stories.js';
import { suggestions } from './suggestion-stories.js';
import * as channels from './channel-stories.js';
import * as deadlines from './deadline-stories.js';
import * as intake from './intake-stories.js';
import * as people from './people-stories.js';
import * as reminding from './reminder-stories.js';
import * as work from './work-stories.js';

type Asked = { params: Record<string, string>; query: URLSearchParams; body: Record<string, unknown>; role: Role | null; state: string };
type Told = { cookie?: string; answer: unknown };

const list = (data: readonly unknown[]): Told => ({ answer: { data, total: data.length } });
const me = (role: Role) => ({ ...meAs(role), permissions: permissionsOf[role] });
const roleOf = (email: unknown): Role => roles.find((role) => String(email).startsWith(role)) ?? 'coordinator';

/** What the stories answer; every other route answers that nothing is there. */
const answers: Partial<Record<RouteName, (asked: Asked) => Told>> = {
  login: ({ body }) => ({ cookie: `story=${roleOf(body['email'])}`, answer: me(roleOf(body['email'])) }),
  logout: () => ({ cookie: 'story=', answer: { ok: true } }),
  me: ({ role }) => ({ answer: role && me(role) }),
  signInOptions: () => ({ answer: { providers: [{ id: 'thaid', name: { th: 'ThaID', en: 'ThaID' } }], passkeys: true, mail: true, password: { minLength: 12, maxLength: 128 } } }),
  clock: () => ({ answer: { now: `${today}T02:12:00Z`, today, demonstration: true } }),
  demonstrationLogins: () => ({ answer: { data: logins } }),
  listAgencies: () => list(agencies),
  getAgency: ({ params }) => ({ answer: { ...agencies.find((agency) => agency.id === params['agencyId']), divisions: work.divisions, positions: [], fiscalYears: [2569] } }),
  board: () => ({ answer: board }),
  listCycles: ({ role }) => list(role === 'coordinator' || role === 'auditor' ? cycles : cycles.slice(1, 2)),
  getCycle: ({ params, role, state }) => {
    const found = cycles.find((cycle) => cycle.id === params['cycleId']);
    return { answer: found ? work.workCycle(found, state, role) : null };
  },
  sendEvent: ({ role, state }) => ({ answer: cycles[1] && work.workCycle(cycles[1], state, role) }),
  diagram: ({ state }) => ({ answer: work.diagram(state) }),
  trail: ({ query }) => list(work.trail.slice(0, Number(query.get('limit') ?? 50))),
  listResults: () => list([work.result, { ...work.result, id: idOf(7009), fiscalYear: 2567, overall: { reported: 88.4, computed: 88.4 } }]),
  getResult: () => ({ answer: work.result }),
  listAnalyses: () => list(work.analyses),
  listMeasures: () => list(work.measures),
  getSuggestions: () => ({ answer: suggestions }),
  listReportEntries: ({ params }) => list(work.reports(params['half'] === 'twelveMonth' ? 'twelveMonth' : 'sixMonth')),
  listEvidence: () => list([]),
  listDocuments: () => list(work.documents),
  getApproval: ({ params }) => ({ answer: work.approvalView(params['approvalId'] ?? '') }),
  decide: () => ({ answer: { state: 'sixMonthReview', waitingFor: [{ th: 'ปลัด อบต.', en: 'Clerk' }] } }),
  listReminders: ({ query }) => ({ answer: reminding.ledger(query) }),
  readReminder: ({ params }) => ({ answer: reminding.lineOf(params['reminderId'] ?? '') }),
  sendReminder: ({ params }) => ({ answer: reminding.lineOf(params['reminderId'] ?? '') }),
  skipReminder: ({ params }) => ({ answer: reminding.lineOf(params['reminderId'] ?? '') }),
  provinceCalendar: ({ query }) => ({ answer: deadlines.calendar(query) }),
  agencyCalendar: ({ params, query }) => ({ answer: deadlines.calendar(query, params['agencyId']) }),
  previewDeadlineMove: () => ({ answer: deadlines.movePreview }),
  moveDeadline: () => ({ answer: deadlines.moves[0] }),
  listDeadlineMoves: () => list(deadlines.moves),
  getDeadlineMove: () => ({ answer: deadlines.moveDetail }),
  listHolidays: () => ({ answer: deadlines.holidays }),
  previewHoliday: ({ query }) => ({ answer: deadlines.holidayEffect(query) }),
  listLate: () => ({ answer: { data: deadlines.late, next: null } }),
  previewNudges: ({ body }) => ({ answer: { data: deadlines.nudgePreviews(body['deadlineIds'] as string[]) } }),
  nudgeMany: ({ body }) => ({ answer: { data: deadlines.nudgeOutcomes(body['deadlineIds'] as string[]) } }),
  listReminderPauses: () => list(reminding.pauses),
  weekPlan: () => ({ answer: reminding.weekPlan }),
  outageReport: () => ({ answer: reminding.outages }),
  lineQuota: () => ({ answer: reminding.lineQuota }),
  listNotifications: () => ({ answer: { data: notifications, total: notifications.length, unread: 2 } }),
  listLetters: () => list(channels.letters),
  readLetter: ({ params }) => ({ answer: channels.letterAsSent(params['letterId'] ?? '') }),
  letterChoices: () => ({ answer: channels.choices }),
  lineState: () => ({ answer: channels.line }),
  listCalendarFeeds: () => ({ answer: channels.feeds }),
  listWebhooks: () => ({ answer: channels.webhooks }),
  listWebhookDeliveries: () => list(channels.deliveries),
  readNotification: () => ({ answer: notifications[2] }),
  listPeople: () => list(people.positions),
  listProvincePeople: () => list(people.positions.slice(0, 1)),
  listConflicts: () => list(people.conflicts),
  listProvinceConflicts: () => list(people.conflicts),
  listGrants: () => ({ answer: { data: people.grants, total: people.grants.length, positions: [{ positionId: idOf(9501), title: { th: 'ผู้ตรวจสอบภายนอก', en: 'Outside Auditor' } }] } }),
  listIntakes: ({ role }) => list(intake.intakeList(role === 'coordinator')),
  getIntake: ({ params }) => ({ answer: intake.intakeOf(params['intakeId'] ?? '') }),
  intakeProgress: ({ params }) => ({ answer: intake.intakeOf(params['intakeId'] ?? '') }),
  intakePage: ({ params }) => ({ answer: intake.intakePage(Number(params['page'])) }),
  previewIntake: () => ({ answer: intake.intakePreview }),
  intakeRows: ({ query }) => ({ answer: intake.intakeRows(query.get('outcome'), Number(query.get('after') ?? 0), Number(query.get('limit') ?? 100)) }),
  inbox: ({ role }) => list(role === 'officer' ? [] : work.inboxItems),
};

const pattern = (path: string) => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

const refusal = (status: number, code: string) => ({ type: 'about:blank', title: code, status, code, detail: code, reasons: [] });

async function answer(request: Connect.IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stories');
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const role = roles.find((one) => request.headers.cookie?.includes(`story=${one}`)) ?? null;
  // Which state the stories are told in: `document.cookie = 'at=planning'`.
  const state = /at=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? 'sixMonthReporting';
  const found = (Object.keys(routes) as RouteName[]).find((name) => routes[name].method === request.method && pattern(routes[name].path).test(url.pathname));
  const params = found ? (pattern(routes[found].path).exec(url.pathname)?.groups ?? {}) : {};
  const body = text ? (JSON.parse(text) as Record<string, unknown>) : {};
  const told = found ? answers[found]?.({ params, query: url.searchParams, body, role, state }) : undefined;
  const signedOut = !role && found !== undefined && !('public' in routes[found].access);
  const problem = signedOut ? refusal(401, 'not-signed-in') : told?.answer ? null : refusal(404, 'not-found');
  if (told?.cookie) response.setHeader('set-cookie', `${told.cookie}; Path=/; HttpOnly; SameSite=Lax`);
  response.statusCode = problem?.status ?? 200;
  response.setHeader('content-type', problem ? 'application/problem+json' : 'application/json');
  response.end(JSON.stringify(problem ?? told?.answer));
}

const mount = ({ middlewares }: { middlewares: Connect.Server }) => {
  middlewares.use('/api', (request, response) => void answer(request, response));
};

/** Answers the API from stories, so that pages can be built, looked at and tested without a server: `npm run dev:stories`. */
export const stories: Plugin = { name: 'stories', configureServer: mount, configurePreviewServer: mount };
