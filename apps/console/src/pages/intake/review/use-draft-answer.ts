import type { IntakeFindingView, ReadDocument } from '@prongsai/contracts';
import { useMemo, useState } from 'react';
import { useText } from '../../../shared/language.js';
import { alikeChanges, choicesOf, type Choice } from '../reading/choices.js';
import type { NumberedFinding } from '../reading/numbered-findings.js';
import type { Answering } from './use-answering.js';
import type { AnswerKeys } from './use-review-keys.js';

export interface DraftAnswer extends AnswerKeys {
  finding: IntakeFindingView;
  choices: readonly Choice[];
  at: number;
  choice: Choice;
  own: string;
  reason: string;
  /** How many others the same answer fits. */
  alike: number;
  withAlike: boolean;
  ownMissing: boolean;
  reasonMissing: boolean;
  write: (part: Partial<Typed>) => void;
}

interface Typed {
  at: number;
  own: string;
  /** `null`: not touched; the usual reason of the choice stands. */
  reason: string | null;
  withAlike: boolean;
  tried: boolean;
}

const untouched: Typed = { at: 0, own: '', reason: null, withAlike: false, tried: false };

/** The answer to the open finding while it is being made; opening another finding begins afresh. */
export function useDraftAnswer(active: NumberedFinding | null, document: ReadDocument, findings: readonly NumberedFinding[], answering: Answering): DraftAnswer | null {
  const t = useText();
  const [kept, setKept] = useState<{ id: string; typed: Typed }>({ id: '', typed: untouched });
  const choices = useMemo(() => (active ? choicesOf(active, document) : []), [active, document]);
  const typed = kept.id === active?.finding.id ? kept.typed : untouched;
  const choice = choices[typed.at] ?? choices[0];
  if (!active || !choice || active.finding.answer !== null) return null;
  const { finding } = active;
  const write = (part: Partial<Typed>) => setKept({ id: finding.id, typed: { ...typed, ...part } });
  const reason = typed.reason ?? t(`intake.reason.${choice.kind}`);
  const ownMissing = choice.kind === 'own' && typed.own.trim() === '';
  const reasonMissing = reason.trim() === '';
  const others = alikeChanges(active, choice, findings, document);
  const alike = others.ids.length;
  return {
    finding, choices, at: choices.indexOf(choice), choice, own: typed.own, reason, alike, withAlike: typed.withAlike && alike > 0,
    ownMissing: typed.tried && ownMissing, reasonMissing: typed.tried && reasonMissing, write,
    choose: (at) => { if (choices[at]) write({ at }); },
    confirm: () => {
      if (answering.busy) return;
      write({ tried: true });
      if (!ownMissing && !reasonMissing) answering.answer({ finding, choice, own: typed.own, reason, others: typed.withAlike ? others : { ids: [], changes: [] } });
    },
  };
}
