import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useText } from '../../shared/language.js';
import { useReplaceMe } from '../../shared/me.js';
import type { Enrolled } from '../../shared/second-factor/app-setup.js';

/** After a second factor was added: the page reads anew, and the first one brings recovery codes, which are shown once. */
export function useEnrolled(message: string) {
  const t = useText();
  const notify = useNotify();
  const replaceMe = useReplaceMe();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const take = ({ me, recoveryCodes }: Enrolled) => {
    setCodes(recoveryCodes);
    notify(t(message), { type: 'success' });
    void replaceMe(me);
  };
  return { codes, take, forget: () => setCodes(null) };
}
