import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import type { Route } from '@prongsai/contracts';
import { useSend, type Around } from '../api.js';
import { needOf, type Need } from './need-of.js';
import { StepUpDialog } from './step-up-dialog.js';

/** Asks the person; answers whether it was proven. */
type Prove = (need: Need) => Promise<boolean>;

const Proving = createContext<Prove>(() => Promise.resolve(false));

interface Waiting {
  need: Need;
  settle: (proven: boolean) => void;
}

/** Holds the dialog for all pages below. */
export function StepUp({ children }: { children: ReactNode }) {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const prove = useCallback<Prove>((need) => new Promise((settle) => setWaiting({ need, settle })), []);
  const close = (proven: boolean) => {
    setWaiting(null);
    waiting?.settle(proven);
  };
  return (
    <Proving value={prove}>
      {children}
      {waiting ? <StepUpDialog need={waiting.need} onProven={() => close(true)} onClose={() => close(false)} /> : null}
    </Proving>
  );
}

/** Calls; when the server wants the second factor or the password first, asks for it in a dialog and calls again. Cancelled, the refusal stands. */
export function useProven(): Around {
  const prove = use(Proving);
  return useCallback<Around>(
    async (call) => {
      try {
        return await call();
      } catch (refusal) {
        const need = needOf(refusal);
        if (need === null || !(await prove(need))) throw refusal;
        return call();
      }
    },
    [prove],
  );
}

/** `useSend` for what may ask for the second factor. */
export function useProvenSend<R extends Route>(route: R) {
  return useSend(route, useProven());
}
