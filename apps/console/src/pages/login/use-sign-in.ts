import { useState } from 'react';
import { useLogin } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import type { Credentials } from '../../providers/auth-provider.js';

/** Signs in and leads to where the person was going, else home; what was read for another account is forgotten first. */
export function useSignIn() {
  const login = useLogin();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const signIn = async (credentials: Credentials) => {
    setBusy(true);
    setError(null);
    try {
      queries.clear();
      await login(credentials);
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return { signIn, busy, error };
}
