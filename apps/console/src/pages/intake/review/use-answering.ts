import { routes, type IntakeFindingView, type IntakeView, type ReadDocument } from '@prongsai/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiKey, useSend } from '../../../shared/api.js';
import { readAnew } from '../../../shared/read-anew.js';
import type { Alike, Change, Choice } from '../reading/choices.js';
import { valueAt } from '../reading/pointer.js';
import { typedValue } from './row-words.js';

export interface GivenAnswer {
  finding: IntakeFindingView;
  choice: Choice;
  /** What was typed, where the choice is a value of one's own. */
  own: string;
  reason: string;
  /** What else is answered with it. */
  others: Alike;
}

export interface Answering {
  busy: boolean;
  /** What kept an answer to a finding, or a correction of a value, from being taken. */
  errorAt: (findingOrPointer: string) => unknown;
  answer: (given: GivenAnswer) => void;
  correct: (changes: Change[], reason: string) => void;
}

/** Sends answers and corrections; nothing on the screen changes before the server has taken them. */
export function useAnswering(intake: IntakeView, document: ReadDocument, onAnswered: (view: IntakeView) => void): Answering {
  const queries = useQueryClient();
  const correcting = useSend(routes.correctIntake);
  const answering = useSend(routes.answerIntakeFinding);
  const [failed, setFailed] = useState<{ at: string; error: unknown } | null>(null);
  const [busy, setBusy] = useState(false);
  const params = { intakeId: intake.id };

  const correct = (changes: Change[], reason: string, version: number) => correcting.mutateAsync({ params, body: { changes, reason, version } });
  const accept = (findingId: string, { choice, reason }: GivenAnswer, alike: boolean, version: number) =>
    answering.mutateAsync({ params: { ...params, findingId }, body: { verdict: choice.verdict, reason, alike, version } });

  /** A list is typed one line each. */
  const typedOver = (pointer: string, own: string) => typedValue({ kind: Array.isArray(valueAt(document, pointer)) ? 'lines' : 'text' }, own) ?? null;
  const answer = async (given: GivenAnswer): Promise<IntakeView> => {
    const { finding, choice, own, reason, others } = given;
    const typed = choice.kind === 'own' && choice.target ? [{ pointer: choice.target, value: typedOver(choice.target, own) }] : [];
    const changes = [...choice.changes, ...typed, ...others.changes];
    if (changes.length === 0) return accept(finding.id, given, others.ids.length > 0, intake.version);
    let view = await correct(changes, reason, intake.version);
    // What a correction does not mend by itself is answered with it, for the same reason.
    for (const id of [finding.id, ...others.ids]) {
      if (view.findingList.some((one) => one.id === id && one.answer === null)) view = await accept(id, given, false, view.version);
    }
    return view;
  };
  const run = async (at: string, work: () => Promise<IntakeView>): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const view = await work();
      queries.setQueryData(apiKey(routes.getIntake, { params }), view);
      onAnswered(view);
    } catch (error) {
      setFailed({ at, error });
      // Somebody else may have been faster: what is there now is shown beside what could not be done.
      void readAnew(queries, { queryKey: apiKey(routes.getIntake, { params }) });
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    errorAt: (at) => (failed?.at === at ? failed.error : null),
    answer: (given) => void run(given.finding.id, () => answer(given)),
    correct: (changes, reason) => void run(changes[0]?.pointer ?? '', () => correct(changes, reason, intake.version)),
  };
}
