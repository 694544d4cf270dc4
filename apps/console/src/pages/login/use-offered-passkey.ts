import { ProblemError, type Me } from '@prongsai/contracts';
import { WebAuthnAbortService } from '@simplewebauthn/browser';
import { useEffect, useEffectEvent, useState } from 'react';
import { offersPasskeys, signInByPasskey } from '../../shared/second-factor/passkey.js';

/**
 * Where the browser can, passkeys are offered while the e-mail address is typed.
 * @returns what went wrong with a passkey that was picked there.
 */
export function useOfferedPasskey(enabled: boolean, onDone: (me: Me) => void): unknown {
  const [error, setError] = useState<unknown>(null);
  const signedIn = useEffectEvent(onDone);
  useEffect(() => {
    if (!enabled) return;
    let left = false;
    const offer = async (): Promise<void> => {
      try {
        if (!(await offersPasskeys()) || left) return;
        const me = await signInByPasskey(true);
        if (!left) signedIn(me);
      } catch (refusal) {
        // What a device did with an offer that nobody took up is nobody's concern.
        if (left || !isWrong(refusal)) return;
        setError(refusal);
        await offer();
      }
    };
    void offer();
    return () => {
      left = true;
      WebAuthnAbortService.cancelCeremony();
    };
  }, [enabled]);
  return error;
}

/** A passkey was picked, and the server did not take it. */
const isWrong = (refusal: unknown): boolean => refusal instanceof ProblemError && refusal.problem.code === 'sign-in-failed';
