import path from 'node:path';
import { ProblemError } from '@prongsai/contracts';
import { readArguments, type Arguments } from './arguments.js';
import { runYear, stepsAYear } from './run-year.js';
import { startServer } from './server-process.js';
import { datesOf } from './dates.js';
import { Teller } from './teller.js';
import { World } from './world.js';

async function main({ agencies, out }: Arguments): Promise<void> {
  const teller = new Teller(agencies.length * stepsAYear);
  try {
    for (const agency of agencies) {
      teller.heading(`${agency.name.th} ปีงบประมาณ ${agency.fiscalYear}`);
      const server = await startServer(datesOf(agency.fiscalYear).resultAnnounced);
      try {
        const { result, files, reminders } = await runYear(new World(server.baseUrl, agency, teller), path.join(out, agency.slug));
        const overall = result.overall.computed ?? result.overall.reported;
        const score = overall === null ? 'overall not in the document' : `overall ${overall.toFixed(2)}, grade ${result.grade.computed ?? result.grade.reported}`;
        teller.heading(
          [`${agency.shortName.th}: ${score}, weakest indicator ${result.weakest[0] ?? '-'}`, `${reminders} reminders, ${files.length} documents:`, ...files.map((file) => `  ${file}`), 'published'].join('\n'),
        );
      } finally {
        await server.stop();
      }
    }
  } finally {
    teller.done();
  }
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  if (error instanceof ProblemError) {
    const reasons = error.problem.reasons.map((reason) => `  ${reason.code} ${reason.where ?? ''} ${reason.message.th} / ${reason.message.en}`);
    process.stderr.write(`${error.message}\n${reasons.join('\n')}\n`);
  } else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
