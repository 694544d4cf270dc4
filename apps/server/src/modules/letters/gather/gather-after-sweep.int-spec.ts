import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LettersInTest } from '../../../../test/letters-in-test.js';
import { startedApp, type Beside, type StartedApp } from '../../../../test/started-app.js';
import { OpenCycle } from '../../cycles/index.js';
import { SweepRemindersJob } from '../../deadlines/sweep/sweep-reminders.job.js';

const officer = 'officer@kut-rang.example';

describe('a morning with something left over from the evening', () => {
  let app: StartedApp;
  let other: Beside;
  let letters: LettersInTest;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    other = await app.beside();
    letters = new LettersInTest(app);
    const actor = await app.actor('kut-rang', 'officer');
    await app.run((tx) => app.get(OpenCycle).open(tx, actor, { agencyId: actor.agencyId ?? '', fiscalYear: 2569, resultFiscalYear: 2568 }));
    await app.drain();
    // Seven working days before the analysis is due.
    await app.at('2025-10-20T17:30:00+07:00');
    await letters.tell({ seats: [await letters.seat(officer)] });
    await app.at('2025-10-21T08:30:00+07:00');
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });

  const gatherByBoth = () => Promise.all([letters.gather(), letters.gather(other)]);
  const sweepByBoth = () => Promise.all([app, other].map((by) => by.run((tx) => by.get(SweepRemindersJob).handle({}, tx))));

  it('keeps the letter until the reminders of the hour are told, and then takes both', async () => {
    await gatherByBoth();
    expect(await letters.of(officer)).toEqual([]);
    await sweepByBoth();
    await gatherByBoth();
    expect(await letters.of(officer)).toEqual([['เรื่องที่ 1', 'แผนมาตรการ: เหลือ 27 วันทำการ', 'วิเคราะห์ผล: เหลือ 7 วันทำการ']]);
  });
});
