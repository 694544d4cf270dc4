import { documentKinds, scoreTolerance } from '@prongsai/ita';
import { routes, type ResultView } from '@prongsai/contracts';
import type { World } from './world.js';

/** What a year must have left behind; every fault is named at once. @returns the number of reminders sent */
export async function checkYear(world: World, cycleId: string, result: ResultView): Promise<number> {
  const faults = [...checkScores(result), ...(await checkEnd(world, cycleId)), ...(await checkPublic(world))];
  const reminders = await checkReminders(world, cycleId, faults);
  if (faults.length) throw new Error(`out of place:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return reminders;
}

function checkScores({ overall, grade, indicators, weakest }: ResultView): string[] {
  const known = indicators.filter((indicator) => indicator.reported !== null).sort((a, b) => a.reported! - b.reported!);
  const faults = [];
  const { reported, computed } = overall;
  if (reported !== null && computed !== null && Math.abs(reported - computed) > scoreTolerance) {
    faults.push(`the overall score is ${reported} as printed, ${computed} as recomputed`);
  }
  if (grade.reported && grade.computed && grade.reported !== grade.computed) faults.push(`grade ${grade.reported} as printed, ${grade.computed} by rule`);
  const lowest = known[0];
  if (lowest?.weak && known.length === indicators.length && weakest[0] !== lowest.no) faults.push(`weakest is said to be ${weakest[0]}, not ${lowest.no}`);
  return faults;
}

async function checkEnd(world: World, cycleId: string): Promise<string[]> {
  const { state } = await world.cycle(cycleId);
  const officer = await world.as('officer');
  await world.until('the next year opens', async () => {
    const { data } = await officer.call(routes.listCycles, { query: { fiscalYear: world.agency.fiscalYear + 1 } });
    return data.some((cycle) => cycle.agency.slug === world.agency.slug);
  });
  const { data } = await officer.call(routes.listDocuments, { params: { cycleId } });
  const missing = documentKinds.filter((kind) => !data.some((document) => document.kind === kind && document.publishedAt));
  return [...(state === 'closed' ? [] : [`the cycle ends in ${state}`]), ...missing.map((kind) => `${kind} is not published`)];
}

async function checkPublic(world: World): Promise<string[]> {
  const { slug, fiscalYear, measures } = world.agency;
  const page = await (await world.as('officer')).call(routes.publicAgency, { params: { slug } });
  const shown = page.measures.filter((measure) => measure.fiscalYear === fiscalYear).length;
  const documents = page.documents.filter((document) => document.fiscalYear === fiscalYear).length;
  return [
    ...(shown === measures.length ? [] : [`the public page shows ${shown} measures of ${measures.length}`]),
    ...(documents === documentKinds.length ? [] : [`the public page offers ${documents} documents of ${documentKinds.length}`]),
  ];
}

async function checkReminders(world: World, cycleId: string, faults: string[]): Promise<number> {
  const sent = await world.reminders(cycleId, 'sent');
  const keys = sent.map((reminder) => `${reminder.milestone} ${reminder.rung} ${reminder.position.th}`);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  faults.push(...twice.map((key) => `reminded twice: ${key}`));
  const failed = await world.reminders(cycleId, 'failed');
  faults.push(...failed.map((reminder) => `reminder failed: ${reminder.milestone} ${reminder.rung}`));
  if (!sent.length) faults.push('no reminder went out all year');
  return sent.length;
}
