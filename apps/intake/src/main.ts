import { completeProvenance, readPathWithLimits } from '@prongsai/intake';
import type { Finding } from '@prongsai/ita';
import { readArguments } from './arguments.js';
import { problemOf } from './problem.js';
import { toText } from './to-text.js';

/** What is not known is left out. */
const withoutNothing = ({ expected, source, ...finding }: Finding) => ({
  ...finding,
  ...(expected === null ? {} : { expected }),
  source: source ?? null,
});

const languageOf = (argv: readonly string[]): 'th' | 'en' => (argv[argv.indexOf('--language') + 1] === 'en' ? 'en' : 'th');

// Who reads the answer may stop early (`| head`).
process.stdout.on('error', () => process.exit());

const argv = process.argv.slice(2);
try {
  const { file, form, language } = readArguments(argv, process.env['CALLED_IN'] ?? process.cwd());
  const { document, findings } = await readPathWithLimits(file);
  const answer = form === 'json' ? JSON.stringify({ document: { ...document, provenance: completeProvenance(document) }, findings: findings.map(withoutNothing) }) : toText(document, findings, language);
  process.stdout.write(`${answer}\n`);
} catch (error) {
  const problem = problemOf(error, languageOf(argv));
  const asText = argv.includes('--text');
  process.stdout.write(asText ? `${problem.title} (${problem.code})\n${problem.detail}\n` : `${JSON.stringify({ error: problem })}\n`);
  process.exitCode = 2;
}
