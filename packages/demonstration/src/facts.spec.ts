import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { demonstrationAgencies } from './index.js';
import type { DemonstrationAgency } from './types.js';

const folder = fileURLToPath(new URL('../../../../shared/seeds-data', import.meta.url));
const present = existsSync(folder);
const when = present ? describe : describe.skip;
const absent = present ? '' : ' (skipped: the source documents are not beside the repository)';

const files: Record<string, string> = {
  'kut-rang': 'kut-rang-2568.json',
  'mun-lek': 'mun-lek-2566.json',
  'nikhom-kham-soi': 'nikhom-kham-soi-2566.json',
  'mueang-khong': 'muang-khong-2564.json',
  'bueng-kan': 'bueng-kan-2568.json',
};

const transcript = z.object({
  documentTitle: z.string(),
  agency: z.object({ name: z.string(), type: z.string(), district: z.string().optional(), province: z.string().optional() }),
  fiscalYears: z.object({ result: z.number(), measures: z.number() }),
  overall: z.number().optional(),
  grade: z.string().optional(),
  indicators: z.array(z.object({ no: z.number(), name: z.string(), reported: z.number().optional(), change: z.number().optional() })),
  items: z.array(z.object({ code: z.string(), part: z.string().optional(), score: z.number(), text: z.string() })).default([]),
  measures: z.array(
    z.object({
      indicatorNos: z.array(z.number()).default([]),
      title: z.string(),
      responsibleText: z.string().default(''),
      periodText: z.string().default(''),
      periodStart: z.string().nullable().default(null),
      periodEnd: z.string().nullable().default(null),
    }),
  ),
});

const squeeze = (text: string) => text.replace(/\s+/g, '');
const read = (slug: string) => transcript.parse(JSON.parse(readFileSync(join(folder, files[slug]!), 'utf8')));

/** Faults of text recognition that the question texts here have mended. */
const mended: [string, string][] = [
  ['อย่างน้อยเพียงใด', 'มากน้อยเพียงใด'],
  ['เจตนาธรรมเนียม', 'เจตนารมณ์'],
  ['นาทรัพย์', 'นำทรัพย์'],
  ['โปร่งใภายใน', 'โปร่งใสภายใน'],
  ['*', ''],
];
const mend = (text: string) => mended.reduce((line, [fault, right]) => line.replaceAll(fault, right), squeeze(text));

/** Everything the package says in its own words. */
const running = (agency: DemonstrationAgency): string[] => [
  ...agency.analyses.map((analysis) => analysis.text),
  ...agency.measures.flatMap((measure) => [measure.analysis, measure.followUp, ...measure.steps]),
  ...[...agency.sixMonthReport, ...agency.twelveMonthReport].flatMap((row) => [row.summary, row.outcome]),
  ...agency.uplifts.flatMap((uplift) => [...uplift.guidance, ...uplift.summary]),
];

const sharedRun = (text: string, source: string, length: number): string | null => {
  for (let start = 0; start + length <= text.length; start += 1) {
    const run = text.slice(start, start + length);
    if (source.includes(run)) return run;
  }
  return null;
};

when(`the facts of the demonstration${absent}`, () => {
  const cases = demonstrationAgencies.map((agency) => [agency.slug, agency] as const);

  it.each(cases)('%s bears the name, years, scores and grade of its document', (slug, agency) => {
    const printed = read(slug);
    expect(agency.name.th).toBe(printed.agency.name);
    expect(agency.type).toBe(printed.agency.type);
    expect([agency.district, agency.province]).toEqual([printed.agency.district ?? null, printed.agency.province ?? null]);
    expect([agency.resultFiscalYear, agency.fiscalYear]).toEqual([printed.fiscalYears.result, printed.fiscalYears.measures]);
    expect([agency.result.overall ?? undefined, agency.result.grade ?? undefined]).toEqual([printed.overall, printed.grade]);
    expect(squeeze(agency.source)).toBe(squeeze(printed.documentTitle));
    const scores = new Map(agency.result.indicators.map((indicator) => [indicator.no, [indicator.reported ?? undefined, indicator.change ?? undefined]]));
    expect(scores).toEqual(new Map(printed.indicators.map((indicator) => [indicator.no, [indicator.reported, indicator.change]])));
  });

  it.each(cases)('%s lists the items of its document with their scores', (slug, agency) => {
    const ours = (agency.result.items ?? []).map((item) => [item.code, item.part ?? undefined, item.score, squeeze(item.text ?? '')]);
    expect(ours).toEqual(read(slug).items.map((item) => [item.code, item.part, item.score, mend(item.text)]));
  });

  it.each(cases)('%s keeps titles, indicators, owners and periods as printed', (slug, agency) => {
    const facts = agency.measures.map((measure) => ({
      indicatorNos: measure.indicatorNos,
      title: squeeze(measure.titlePrinted ?? measure.title),
      responsibleText: squeeze(measure.responsibleText),
      periodText: squeeze(measure.periodText),
      periodStart: measure.periodStart,
      periodEnd: measure.periodEnd,
    }));
    expect(facts).toEqual(
      read(slug).measures.map((measure) => ({
        ...measure,
        title: squeeze(measure.title),
        responsibleText: squeeze(measure.responsibleText),
        periodText: squeeze(measure.periodText),
      })),
    );
  });

  it.each(cases)('%s is told in our own words', (slug, agency) => {
    const source = squeeze(
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n'),
    );
    const copied = running(agency)
      .map((text) => sharedRun(squeeze(text), source, 40))
      .filter((run) => run !== null);
    expect([slug, copied]).toEqual([slug, []]);
  });
});
