import { reasonOf, type IntakeAction, type IntakeView, type Reason, type Unworded } from '@prongsai/contracts';
import type { Actor } from '../../platform/index.js';
import type { IntakeFindingRow } from './intake-findings.js';
import type { IntakeDetailRow } from './intake.repository.js';

type Judged = Pick<IntakeDetailRow, 'state' | 'agencyId'>;

const notRead: Unworded = { code: 'intake-not-read' };

/** What must be read and not settled yet. */
export const whileRead = ({ state }: Pick<Judged, 'state'>): Unworded[] => {
  if (state === 'read') return [];
  return state === 'accepted' || state === 'undone' ? [{ code: 'intake-settled' }] : [notRead];
};

/** A sheet of thousands of rows may have as many: the first ones say enough. */
const mostReasons = 50;

/** A finding that is not answered keeps the file out; what is only for information does not. */
export const openFindings = (findings: readonly IntakeFindingRow[]): Unworded[] =>
  findings
    .filter(({ verdict, severity }) => verdict === null && severity !== 'info')
    .slice(0, mostReasons)
    .map(({ place }) => ({ code: 'intake-finding-open', where: place }));

/** A sheet that was refused as it was mapped can be mapped otherwise. */
export const whileMappable = (intake: Judged): Unworded[] => (intake.state === 'refused' ? [] : whileRead(intake));

function reasonsOf(action: IntakeAction, intake: Judged, findings: readonly IntakeFindingRow[]): Unworded[] {
  switch (action) {
    case 'answer':
    case 'correct':
      return whileRead(intake);
    case 'map':
      return whileMappable(intake);
    case 'accept':
      return [...whileRead(intake), ...openFindings(findings)];
    case 'undo':
      return intake.state === 'accepted' ? [] : [{ code: 'intake-not-accepted' }];
  }
}

/** What can be done with an agency's document, and with the workbook of a province. */
const actionsOf = ({ agencyId }: Judged): IntakeAction[] => (agencyId === null ? ['answer', 'map', 'accept', 'undo'] : ['answer', 'correct', 'accept', 'undo']);

/** Reasons against writing at all, for who may read it only. */
const notMine = (intake: Judged, actor: Actor): Unworded[] => {
  if (intake.agencyId === null) return actor.role === 'coordinator' ? [] : [{ code: 'intake-of-province' }];
  return actor.role === 'officer' ? [] : [{ code: 'intake-of-agency' }];
};

/** What the caller may do with it now, each with every reason against it. */
export const allowedActions = (intake: Judged, findings: readonly IntakeFindingRow[], actor: Actor): IntakeView['allowedActions'] =>
  actionsOf(intake).map((action) => {
    const reasons: Reason[] = [...notMine(intake, actor), ...reasonsOf(action, intake, findings)].map(reasonOf);
    return { action, allowed: reasons.length === 0, reasons };
  });
