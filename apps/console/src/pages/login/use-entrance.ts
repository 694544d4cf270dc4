import { routes, type Me } from '@prongsai/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useLogin } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { whoAmI } from '../../providers/auth-provider.js';
import { apiKey } from '../../shared/api.js';
import { openIdOutcomeOf, withoutOutcome } from './openid-outcome.js';
import { stepAfter, type EntranceStep } from './step-after.js';

interface Interrupted {
  nextPathname?: string;
  nextSearch?: string;
}

export interface Entrance {
  step: 'ask' | Exclude<EntranceStep, 'in'>;
  /** Whose session it is, once there is one. */
  me: Me | null;
  /** Takes what the server has answered and goes one step on; at the end into the console. */
  goOn: (me: Me, hasChosen?: boolean) => void;
  startAgain: () => void;
  /** What an identity provider has said, when one comes from there. */
  outcome: ReturnType<typeof openIdOutcomeOf>;
}

/** From the first question to where the person was going, else home; what was read for another account is forgotten on the way. */
export function useEntrance(): Entrance {
  const login = useLogin();
  const queries = useQueryClient();
  const state = useLocation().state as Interrupted | null;
  const [me, setMe] = useState<Me | null>(null);
  const [chosen, setChosen] = useState(false);
  const next = `${state?.nextPathname ?? '/'}${withoutOutcome(state?.nextSearch ?? '')}`;
  const step = me ? stepAfter(me, chosen) : 'ask';
  const goOn = useCallback(
    (answered: Me, hasChosen = false) => {
      setChosen((before) => before || hasChosen);
      if (stepAfter(answered, chosen || hasChosen) !== 'in') return setMe(answered);
      queries.clear();
      queries.setQueryData(apiKey(routes.me, {}), answered);
      void login(answered, next);
    },
    [chosen, login, next, queries],
  );
  useHalfSession(setMe);
  return { step: step === 'in' ? 'ask' : step, me, goOn, startAgain: () => setMe(null), outcome: openIdOutcomeOf(state?.nextSearch ?? '') };
}

/** Who reloads the page in the middle goes on there. */
function useHalfSession(take: (me: Me) => void): void {
  useEffect(() => {
    const look = async () => {
      const me = await whoAmI();
      if (me.secondFactor.missing !== 'none') take(me);
    };
    // Nobody is signed in, or nobody answers: the form tells as soon as it is used.
    look().catch(() => undefined);
  }, [take]);
}
