import { routes, type CallInput, type RouteName } from '@prongsai/contracts';

type Sample<N extends RouteName> = Pick<CallInput<(typeof routes)[N]>, 'query' | 'body'>;

const anyHash = 'a'.repeat(64);
const anyId = '00000000-0000-7000-8000-00000000000a';
const order = { fromOn: '2025-12-01', untilOn: '2025-12-31', orderNo: '1/2568', orderOn: '2025-12-01' };
const measure = { title: 'มาตรการทดสอบ', indicatorNos: [9], steps: ['ขั้นตอนเดียว'], divisionIds: [] };

/** What a caller would send to each route that wants more than its address; a well-formed request, so that only its right to be made decides. */
export const sampleCalls: { readonly [N in RouteName]?: Sample<N> } = {
  recordResult: { body: { fiscalYear: 2568, indicators: [] } },
  answerFinding: { body: { verdict: 'accepted', reason: 'ตรวจสอบแล้ว' } },
  openCycle: { body: { fiscalYear: 2575 } },
  provinceCalendar: { query: { fiscalYear: 2569 } },
  agencyCalendar: { query: { fiscalYear: 2569 } },
  previewDeadlineMove: { body: { target: { measureId: anyId }, to: { workingDays: 5 }, reason: 'ทดสอบ' } },
  moveDeadline: { body: { target: { measureId: anyId }, to: { workingDays: 5 }, reason: 'ทดสอบ', from: '2026-01-30' } },
  previewMigration: { query: { definitionId: 'annual-cycle', from: 1, to: 2 } },
  runMigration: { body: { definitionId: 'annual-cycle', from: 2, to: 1, reason: 'ทดสอบ', cycles: [{ cycleId: anyId, version: 0 }] } },
  undoMigration: { body: { reason: 'ทดสอบ' } },
  sendEvent: { body: { event: 'cancel', version: 0, reason: 'ทดสอบ' } },
  extendReopening: { body: { until: '2031-01-01', reason: 'ทดสอบ' } },
  decide: { body: { verdict: 'approve', contentHash: anyHash } },
  decideMany: { body: { items: [{ approvalId: anyId, contentHash: anyHash }] } },
  writeAnalysis: { body: { text: 'บทวิเคราะห์', version: 0 } },
  addMeasure: { body: measure },
  changeMeasure: { body: { ...measure, version: 1 } },
  removeMeasure: { query: { version: 1 } },
  addEvidenceFile: { query: { fileName: 'หลักฐาน.txt', privacyConsidered: true }, body: new TextEncoder().encode('บันทึกการประชุม') },
  addEvidenceLink: { body: { title: 'ประกาศ', link: 'https://agency.example/o9' } },
  uploadIntake: { query: { fileName: 'ผล.txt' }, body: new TextEncoder().encode('ผลการประเมิน') },
  uploadProvinceIntake: { query: { fileName: 'จังหวัด.csv' }, body: new TextEncoder().encode('ชื่อ,คะแนน') },
  answerIntakeFinding: { body: { verdict: 'accepted', reason: 'ตรวจสอบแล้ว', version: 0 } },
  correctIntake: { body: { changes: [{ pointer: '/overall', value: 90 }], reason: 'ตรวจสอบแล้ว', version: 0 } },
  acceptIntake: { body: { version: 0 } },
  undoIntake: { body: { reason: 'ทดสอบ', version: 0 } },
  mapIntake: { body: { version: 0 } },
  trailPack: { query: { fiscalYear: 2566 } },
  erasePerson: { body: { reason: 'ตามคำขอของเจ้าของข้อมูล' } },
  invite: { body: { email: 'somebody@elsewhere.example', fromOn: '2025-10-01' } },
  setSecondFactorPolicy: { body: { rule: 'offered' } },
  writeReportEntry: { body: { status: 'done', version: 0 } },
  appoint: { body: { accountId: anyId, fromOn: '2025-12-01' } },
  recordActingOrder: { body: { ...order, accountId: anyId } },
  endTenure: { body: { untilOn: '2018-01-01', reason: 'ทดสอบ' } },
  correctTenure: { body: { reason: 'ทดสอบ', instead: { ...order, accountId: anyId } } },
  grantWaiver: { body: { reason: 'ทดสอบ', documentNo: 'มท 1/2568', fromOn: '2025-12-02', untilOn: '2025-12-01' } },
  revokeWaiver: { body: { reason: 'ทดสอบ' } },
  grantAccess: { body: { positionId: anyId, fromOn: '2025-12-01', untilOn: '2025-12-31', reason: 'ทดสอบ' } },
  liveNotifications: { query: { once: 'true' } },
  chooseLetters: { body: { notices: true, first: 'email' } },
  breakGlass: { body: { hours: 1, reason: 'ทดสอบ' } },
  endGrant: { body: { reason: 'ทดสอบ' } },
  nudge: { body: { note: 'ทดสอบ' } },
  nudgeMany: { body: { deadlineIds: [anyId] } },
  previewNudges: { body: { deadlineIds: [anyId] } },
  listHolidays: { query: { year: 2569 } },
  previewHoliday: { query: { day: '2020-01-02', change: 'add' } },
  addHoliday: { body: { day: '2020-01-02', name: { th: 'วันหยุดของจังหวัด', en: 'Day of the province' }, kind: 'special', source: 'ทดสอบ' } },
  withdrawHoliday: { body: { source: 'ทดสอบ' } },
  skipReminder: { body: { reason: 'ทดสอบ' } },
  pauseReminders: { body: { fromOn: '2020-01-01', untilOn: '2020-01-02', reason: 'ทดสอบ' } },
  endReminderPause: { body: { reason: 'ทดสอบ' } },
  createWebhook: { body: { name: 'ระบบสารบรรณ', url: 'https://hooks.receiver.invalid/prongsai', events: [] } },
  changeWebhook: { body: { name: 'ระบบสารบรรณ', url: 'https://hooks.receiver.invalid/prongsai', events: [], state: 'disabled' } },
  replayWebhook: { body: { agencyId: null, fromNo: 1 } },
};

/** Parameters of addresses that are no ids. */
export const samplePlaces = { indicatorNo: '9', half: 'twelveMonth', kind: 'twelveMonthReport', page: '1', role: 'auditor' } as const;
