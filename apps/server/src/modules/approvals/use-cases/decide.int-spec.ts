import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { YearInTest } from '../../../../test/year-in-test.js';
import { ReadApproval } from './read-approval.js';
import { ReadInbox } from './read-inbox.js';

const answers = 'SELECT level, verdict FROM approval WHERE cycle_id = $1 AND round = $2 AND verdict IS NOT NULL ORDER BY decided_at, id';
const fulfilled = (outcomes: PromiseSettledResult<unknown>[]) => outcomes.filter(({ status }) => status === 'fulfilled').length;

describe('deciding', () => {
  let app: StartedApp;
  let nextYear = 2569;
  const inReview = async () => (await YearInTest.open(app, 'kut-rang', (nextYear += 1))).toPlanReview();

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  it('asks the heads of the lead divisions at once, then the clerk, then the executive', async () => {
    const year = await inReview();
    await expect(year.question(year.clerk)).rejects.toThrow('nothing waits');
    await year.approve(...year.heads);
    await expect(year.question(year.executive)).rejects.toThrow('nothing waits');
    await year.approve(year.clerk, year.executive);
    expect((await year.cycle()).state).toBe('executing');
    expect(await app.query(answers, [year.cycleId, 1])).toEqual([
      { level: 'heads', verdict: 'approve' },
      { level: 'heads', verdict: 'approve' },
      { level: 'clerk', verdict: 'approve' },
      { level: 'executive', verdict: 'approve' },
    ]);
    expect(await year.audited('cycle.approve')).toHaveLength(4);
  });

  it('opens the next level once when two heads approve at the same time', async () => {
    const year = await inReview();
    const questions = [await year.question(year.heads[0]), await year.question(year.heads[1])] as const;
    const outcomes = await Promise.allSettled(year.heads.map((head, at) => year.decide(head, questions[at]!)));
    expect(fulfilled(outcomes)).toBe(2);
    expect(await app.query(`SELECT level FROM approval WHERE cycle_id = $1 AND level = 'clerk'`, [year.cycleId])).toHaveLength(1);
  });

  it('lets one of an approval and a return win when both come at once, and never both', async () => {
    const year = await inReview();
    const [first, second] = [await year.question(year.heads[0]), await year.question(year.heads[1])];
    const outcomes = await Promise.allSettled([
      year.decide(year.heads[0], first),
      year.decide(year.heads[1], second, { where: 'measure:2', text: 'เพิ่มขั้นตอนการติดตาม' }),
    ]);
    const { state, round } = await year.cycle();
    expect({ state, round }).toEqual({ state: 'planning', round: 2 });
    const given = await app.query<{ verdict: string }>(answers, [year.cycleId, 1]);
    expect(given).toHaveLength(fulfilled(outcomes));
    expect(given.at(-1)).toMatchObject({ verdict: 'return' });
  });

  it('takes the same decision once, and writes one entry of the trail', async () => {
    const year = await inReview();
    const question = await year.question(year.heads[0]);
    const outcomes = await Promise.allSettled([year.decide(year.heads[0], question), year.decide(year.heads[0], question)]);
    expect(fulfilled(outcomes)).toBe(1);
    expect(await year.audited('cycle.approve')).toHaveLength(1);
    expect(await app.query(answers, [year.cycleId, 1])).toHaveLength(1);
  });

  it('refuses a second answer', async () => {
    const year = await inReview();
    const question = await year.question(year.heads[0]);
    await year.decide(year.heads[0], question);
    const refused = await refusedWithoutTrace(app, () => year.decide(year.heads[0], question));
    expect(refused).toMatchObject({ status: 409, code: 'already-decided', said: ['already-decided at level:heads'] });
  });

  it('refuses the answer of somebody who is not asked', async () => {
    const year = await inReview();
    const question = await year.question(year.heads[0]);
    expect(await refusedWithoutTrace(app, () => year.decide(year.executive, question))).toMatchObject({ status: 403, code: 'not-asked' });
  });

  it('does not exist for the head of another division, neither to read nor to answer', async () => {
    const year = await inReview();
    const question = await year.question(year.heads[0]);
    expect(await refusedWithoutTrace(app, () => year.decide(year.heads[1], question))).toMatchObject({ status: 404 });
    expect(await refusedBy(app.run((tx) => app.get(ReadApproval).read(tx, year.heads[1], question.id)))).toMatchObject({ status: 404 });
    expect(await app.run((tx) => app.get(ReadApproval).read(tx, year.clerk, question.id))).toMatchObject({ mine: false });
  });

  it('does not exist for another agency', async () => {
    const year = await inReview();
    const stranger = await app.actor('bueng-kan', 'executive');
    expect(await refusedBy(year.decide(stranger, await year.question(year.heads[0])))).toMatchObject({ status: 404 });
  });

  it('refuses a decision on a text that has changed since it was read', async () => {
    const year = await inReview();
    const read = await year.question(year.heads[0]);
    await year.decide(year.heads[1], await year.question(year.heads[1]), { where: 'measure:2', text: 'เพิ่มขั้นตอน' });
    const [, second] = await year.measures();
    await year.changeMeasure(second!, { steps: ['ตรวจสอบ', 'เผยแพร่', 'ติดตาม'] });
    await year.send(year.officer, 'submitPlan');
    const asked = await year.question(year.heads[0]);
    expect(asked.contentHash).not.toBe(read.contentHash);
    const refused = await refusedWithoutTrace(app, () => year.decide(year.heads[0], { id: asked.id, contentHash: read.contentHash }));
    expect(refused).toMatchObject({ status: 409, code: 'content-changed' });
    expect((await refusedBy(year.decide(year.heads[0], read))).said).toEqual(['event-unknown-here at cycle']);
  });

  it('refuses an approval of what the approver wrote himself', async () => {
    const year = await YearInTest.open(app, 'kut-rang', (nextYear += 1));
    await year.analyse();
    await year.send(year.officer, 'submitAnalysis');
    await year.addMeasure({}, year.heads[0]);
    await year.addMeasure({ divisionIds: [year.heads[1].divisionId ?? ''] });
    await year.send(year.officer, 'submitPlan');
    const question = await year.question(year.heads[0]);
    const refused = await refusedWithoutTrace(app, () => year.decide(year.heads[0], question));
    expect(refused).toMatchObject({ status: 409, code: 'transition-refused', said: ['own-text'] });
    await year.approve(year.heads[1]);
  });

  it('refuses a return that says nothing', async () => {
    const year = await inReview();
    const question = await year.question(year.heads[0]);
    const refused = await refusedWithoutTrace(app, () => year.decide(year.heads[0], question, { where: 'document', text: '   ' }));
    expect(refused.said).toEqual(['remarks-missing']);
  });

  it('keeps an edit out of a text under review, also when both come at once', async () => {
    const year = await inReview();
    const [first] = await year.measures();
    const question = await year.question(year.heads[0]);
    const [approval, edit] = await Promise.allSettled([
      year.decide(year.heads[0], question),
      year.changeMeasure(first!, { followUp: 'แก้หลังเสนอ' }),
    ]);
    expect([approval.status, edit.status]).toEqual(['fulfilled', 'rejected']);
    expect((await refusedBy(year.changeMeasure(first!, { followUp: 'แก้หลังเสนอ' }))).said).toEqual(['not-editable-here']);
    expect((await year.question(year.heads[1])).contentHash).toBe(question.contentHash);
  });

  it('freezes an edit that was saved before the plan was sent, and refuses one that came after', async () => {
    const year = await YearInTest.open(app, 'kut-rang', (nextYear += 1));
    await year.analyse();
    await year.send(year.officer, 'submitAnalysis');
    const measure = await year.addMeasure();
    const [edit, sent] = await Promise.allSettled([year.changeMeasure(measure, { followUp: 'ทุกไตรมาส' }), year.send(year.officer, 'submitPlan')]);
    expect(sent.status).toBe('fulfilled');
    const { contentHash } = await year.question(year.heads[0]);
    const [frozen] = await app.query<{ followUp: string }>(
      `SELECT content #>> '{measures,0,followUp}' AS "followUp" FROM content_snapshot WHERE cycle_id = $1 AND content_hash = $2`,
      [year.cycleId, contentHash],
    );
    expect(frozen).toEqual({ followUp: edit.status === 'fulfilled' ? 'ทุกไตรมาส' : 'ประชุมประจำเดือน' });
  });

  it('makes the remarks of a return the checklist of the next round, and shows what changed since', async () => {
    const year = await inReview();
    await year.approve(...year.heads);
    const clerk = await year.question(year.clerk);
    await year.decide(year.clerk, clerk, { where: 'measure:2', text: 'เพิ่มขั้นตอนการติดตาม' });
    const [, second] = await year.measures();
    await year.changeMeasure(second!, { steps: ['ตรวจสอบ', 'เผยแพร่', 'ติดตาม'] });
    await year.send(year.officer, 'submitPlan');
    await year.approve(year.heads[1]);
    const inbox = await app.run((tx) => app.get(ReadInbox).read(tx, year.clerk));
    const item = inbox.find(({ cycleId }) => cycleId === year.cycleId);
    expect(item).toMatchObject({ document: 'plan', level: 'clerk', round: 2, changedPlaces: 1 });
    const view = await app.run((tx) => app.get(ReadApproval).read(tx, year.clerk, item!.id));
    expect(view.reasons).toEqual([]);
    expect(view.ownRemarks).toMatchObject([{ where: 'measure:2', text: 'เพิ่มขั้นตอนการติดตาม', round: 1, closed: true }]);
    const changed = view.places.flatMap(({ where, fields }) => fields.filter(({ before, now }) => before !== now).map(({ field }) => `${where}/${field}`));
    expect(changed).toEqual(['measure:2/steps']);
    expect(view.chain.map(({ status }) => status)).toEqual(['done', 'here', 'ahead']);
  });

  it('shows a head which places are his own, and anybody else why he may not answer', async () => {
    const year = await inReview();
    const { id } = await year.question(year.heads[1]);
    const own = await app.run((tx) => app.get(ReadApproval).read(tx, year.heads[1], id));
    expect(own.places.filter(({ mine }) => mine).map(({ where }) => where)).toEqual(['measure:2']);
    const other = await app.run((tx) => app.get(ReadApproval).read(tx, year.clerk, id));
    expect(other.reasons.map(({ code }) => code)).toEqual(['not-asked']);
  });
});
