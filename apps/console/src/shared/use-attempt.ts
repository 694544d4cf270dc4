import { useCallback, useState } from 'react';

/** Something done by hand in several steps: busy while under way, and what went wrong. */
export interface Attempt {
  attempt: (work: () => Promise<void>) => void;
  busy: boolean;
  error: unknown;
}

export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attempt = useCallback((work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    work().catch(setError).finally(() => setBusy(false));
  }, []);
  return { attempt, busy, error };
}
