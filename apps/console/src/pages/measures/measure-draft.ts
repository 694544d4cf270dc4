import type { BodyOf, MeasureView, routes } from '@prongsai/contracts';

export type MeasureBody = BodyOf<typeof routes.addMeasure>;

/** What the editor holds: the fields of the official form as one types them. */
export type MeasureDraft = Required<Omit<MeasureBody, 'periodStart' | 'periodEnd'>> & {
  periodStart: string | null;
  periodEnd: string | null;
};

export const emptyDraft: MeasureDraft = {
  title: '',
  indicatorNos: [],
  analysis: '',
  steps: [''],
  divisionIds: [],
  responsibleText: '',
  periodText: '',
  periodStart: null,
  periodEnd: null,
  followUp: '',
};

export function draftOf(measure: MeasureView): MeasureDraft {
  return {
    title: measure.title,
    indicatorNos: measure.indicatorNos,
    analysis: measure.analysis,
    steps: measure.steps.length ? measure.steps : [''],
    divisionIds: measure.divisions.map(({ id }) => id),
    responsibleText: measure.responsibleText,
    periodText: measure.periodText,
    periodStart: measure.periodStart,
    periodEnd: measure.periodEnd,
    followUp: measure.followUp,
  };
}

/** Empty steps are lines not yet written; they are not sent. */
export function bodyOf(draft: MeasureDraft): MeasureBody {
  return { ...draft, steps: draft.steps.map((step) => step.trim()).filter((step) => step !== '') };
}

export const addStep = (steps: readonly string[], after: number): string[] => steps.toSpliced(after + 1, 0, '');

/** The last line is emptied, never removed: there is always a place to write the first step. */
export const removeStep = (steps: readonly string[], at: number): string[] => (steps.length > 1 ? steps.toSpliced(at, 1) : ['']);

export function moveStep(steps: readonly string[], at: number, by: -1 | 1): string[] {
  const to = at + by;
  if (to < 0 || to >= steps.length) return [...steps];
  return steps.with(at, steps[to]!).with(to, steps[at]!);
}

const comparable = (draft: MeasureDraft) => JSON.stringify(bodyOf(draft));

export const isChanged = (draft: MeasureDraft, saved: MeasureDraft): boolean => comparable(draft) !== comparable(saved);

/** The fields in which two versions differ, in the order of the form. */
export function differingFields(mine: MeasureDraft, theirs: MeasureDraft): (keyof MeasureDraft)[] {
  const [a, b] = [bodyOf(mine), bodyOf(theirs)];
  return (Object.keys(emptyDraft) as (keyof MeasureDraft)[]).filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
