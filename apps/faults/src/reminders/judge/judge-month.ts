import { holidaySet } from '@prongsai/thai';
import { latenessOf, type Verdict } from '../../harness/verdict.js';
import type { BroughtLetter } from '../../mail/brought-letter.js';
import { expectedLines } from '../oracle/expected-lines.js';
import { WorkingCalendar } from '../oracle/working-calendar.js';
import type { ClockHand } from '../town/clock-hand.js';
import type { Month } from '../town/month.js';
import type { Province } from '../town/province.js';
import { ComparedLetters } from './compare-letters.js';
import { ComparedTellings } from './compare-tellings.js';
import { halfWritten } from './half-written.js';
import { lettersAgree } from './letters-kept.js';
import { PostBoxes } from './post-box.js';
import { readMessages } from './read-messages.js';
import { readFacts } from './read-facts.js';
import type { Rows } from './read-rows.js';
import { readTellings } from './tellings.js';
import { verifyTrail } from './verify-trail.js';

export interface Evidence {
  readonly province: Province;
  readonly fiscalYear: number;
  readonly hand: ClockHand;
  readonly rows: Rows;
  readonly brought: readonly BroughtLetter[];
  readonly month: Month;
  readonly environment: Readonly<Record<string, string>>;
}

/** A process may be seconds behind what was last committed or shown by the clock; at the month's speed that is a day. */
const slackMs = 24 * 3_600_000;

/** The oracle's month beside the system's. */
export async function judgeMonth({ province, fiscalYear, hand, rows, brought, month, environment }: Evidence): Promise<Omit<Verdict, 'name' | 'seed'>> {
  const facts = await readFacts(rows, province, fiscalYear, hand.now);
  const lines = expectedLines(facts);
  const tellings = new ComparedTellings(facts, lines, await readTellings(rows), slackMs);
  const boxes = new PostBoxes(brought);
  const calendar = new WorkingCalendar(new Set([...holidaySet(fiscalYear - 545, fiscalYear - 542), ...facts.holidays.map(({ day }) => day)]));
  const letters = new ComparedLetters(tellings.told, boxes, await readMessages(rows), hand, calendar);
  const lost = [...tellings.lost, ...letters.lost];
  const doubled = [...tellings.doubled, ...letters.doubled];
  const inAppLate = tellings.told.map(({ telling, window }) => Math.max(0, hand.realAt(telling.at) - hand.realAt(window.hour)));
  const count = (outcome: BroughtLetter['outcome']) => brought.filter((letter) => letter.outcome === outcome).length;
  return {
    attempted: tellings.told.length + letters.arrived + lost.length,
    acknowledged: tellings.told.length + letters.arrived,
    lost: lost.length,
    doubled: doubled.length,
    lateMs: latenessOf([...inAppLate, ...letters.lateMs]),
    faults: [...lost, ...doubled, ...tellings.wrong, ...month.forgotten(facts), ...month.refused, ...(await halfWritten(rows)), ...(await lettersAgree(rows, boxes)), ...(await verifyTrail(environment))],
    counts: {
      'lines of the ledger expected': lines.length,
      'told in the console': tellings.told.length,
      'matters in letters': letters.arrived,
      'letters in boxes': boxes.all.length,
      'p99 in the console (ms)': latenessOf(inAppLate).p99,
      'p99 by letter (ms)': latenessOf(letters.lateMs).p99,
      'superseded by a later rung': tellings.superseded,
      'overtaken before a late telling': tellings.overtaken,
      'withdrawn before their letter left': letters.withdrawn,
      'letters brought to the peer': brought.length,
      'refused for the moment': count('refused'),
      'dropped before they were taken': count('dropped'),
      'taken without an answer': brought.filter(({ outcome, answered }) => outcome === 'kept' && !answered).length,
      'repeated under the same Message-ID': count('repeated'),
      'calls of people without an answer': month.desk.unanswered,
    },
  };
}
