import type { Office, Province } from '../town/province.js';
import type { ExpectedLine } from './expected-lines.js';
import type { CycleFacts } from './facts.js';

/** The offices that a rung of the ladder speaks to at an instant: who is waited for, or who stands above. */
export function recipientsAt(province: Province, { cycle, deadline, audience }: ExpectedLine, instant: number): readonly Office[] {
  const { agency } = cycle;
  if (audience === 'clerk') return [agency.clerk];
  if (audience === 'coordinator') return [province.coordinator];
  // A measure is for the head that leads it and the officer who keeps the plan; above it stands who is above the head.
  if (deadline.measureEndsOn !== null) return audience === 'holder' ? [agency.head, agency.officer] : [agency.clerk];
  const holding = waitedFor(cycle, instant);
  if (audience === 'holder') return holding;
  const above = [agency.officer, agency.head, agency.clerk, agency.executive, province.coordinator];
  return [...new Set(holding.map((office) => above[above.indexOf(office) + 1] ?? province.coordinator))];
}

/** Under review those who were asked and have not answered, otherwise the officer. */
function waitedFor({ agency, asked }: CycleFacts, instant: number): readonly Office[] {
  const open = new Set(asked.filter(({ from, until }) => from <= instant && instant < until).map(({ positionId }) => positionId));
  const chain = [agency.head, agency.clerk, agency.executive].filter(({ positionId }) => open.has(positionId));
  return chain.length > 0 ? chain : [agency.officer];
}
