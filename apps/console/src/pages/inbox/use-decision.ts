import { ProblemError, routes, type ApprovalView } from '@prongsai/contracts';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useProvenSend } from '../../shared/second-factor/step-up.js';
import { usePick, useText } from '../../shared/language.js';
import { paperToSend, type PaperDecision } from './paper-decision.js';
import { remarksToSend, type Remarks } from './return-form.js';

export interface Decision {
  returning: boolean;
  setReturning: (returning: boolean) => void;
  remarks: Remarks;
  /** `where` is a place, or a field of one: `measure:2/steps`. */
  write: (where: string, text: string) => void;
  /** The step a return leads to. */
  target: string;
  setTarget: (state: string) => void;
  /** The text that was read is approved; `paper` where that was done by hand before. */
  approve: (paper: PaperDecision | null) => void;
  giveBack: () => void;
  busy: boolean;
  error: Error | null;
  /** The text is no longer the one that was read. */
  changed: boolean;
  readAgain: () => void;
}

/** A decision is made on the text that was read: its hash goes along, and a change closes the bar until it is read again. */
export function useDecision(approval: ApprovalView, reload: () => Promise<unknown>): Decision {
  const t = useText();
  const pick = usePick();
  const notify = useNotify();
  const navigate = useNavigate();
  const [read, setRead] = useState(approval.contentHash);
  const [returning, setReturning] = useState(false);
  const [remarks, setRemarks] = useState<Remarks>({});
  const [chosen, setTarget] = useState<string | null>(null);
  const target = chosen ?? approval.returnTargets[0] ?? '';
  const { mutate, reset, isPending, error } = useProvenSend(routes.decide);
  const refusedAsChanged = error instanceof ProblemError && error.problem.code === 'content-changed';
  const send = (verdict: 'approve' | 'return', more: { to?: string; effectiveOn?: string; paperNote?: string }) =>
    mutate(
      { params: { approvalId: approval.id }, body: { verdict, contentHash: read, remarks: verdict === 'return' ? remarksToSend(remarks) : [], ...more } },
      {
        onSuccess: ({ waitingFor, state }) => {
          const next = waitingFor.length > 0 ? t('inbox.approval.nextIs', { who: waitingFor.map(pick).join(', ') }) : t('inbox.approval.stateIs', { state: t(`year.states.${state}`) });
          notify(`${t(verdict === 'approve' ? 'inbox.approval.approved' : 'inbox.approval.returned')} ${next}`, { type: 'success' });
          void navigate('/inbox');
        },
        onError: () => void reload(),
      },
    );
  const readAgain = () => {
    reset();
    setRead(approval.contentHash);
    window.scrollTo({ top: 0 });
  };
  return {
    returning, setReturning, remarks, target, setTarget, busy: isPending,
    write: (where, text) => setRemarks((old) => ({ ...old, [where]: text })),
    approve: (paper) => send('approve', paper === null ? {} : paperToSend(paper)),
    giveBack: () => send('return', target === '' ? {} : { to: target }),
    error: refusedAsChanged ? null : error,
    changed: refusedAsChanged || approval.contentHash !== read,
    readAgain,
  };
}
