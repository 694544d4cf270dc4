import Button from '@mui/material/Button';
import { routes } from '@prongsai/contracts';
import { LogOut } from 'lucide-react';
import { client } from '../../providers/client.js';
import { rememberMe } from '../../providers/auth-provider.js';
import { useText } from '../../shared/language.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { useAttempt } from '../../shared/use-attempt.js';

/** The way out of a half session. */
export function LeaveButton({ onLeft }: { onLeft: () => void }) {
  const t = useText();
  const { attempt, busy, error } = useAttempt();
  const leave = () => attempt(async () => {
    await client.call(routes.logout, {});
    rememberMe(undefined);
    onLeft();
  });
  return (
    <>
      <Trouble error={error} />
      <Button variant="text" size="small" loading={busy} onClick={leave} startIcon={<LogOut size={14} strokeWidth={1.75} />} sx={{ mt: 4, ml: -3 }}>{t('login.leave')}</Button>
    </>
  );
}
