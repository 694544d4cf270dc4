import Button from '@mui/material/Button';
import type { StaffedPosition } from '@prongsai/contracts';
import { useState } from 'react';
import { useMay } from '../../shared/me.js';
import { useText } from '../../shared/language.js';
import { InviteDialog } from './invite-dialog.js';

/** For whom the position itself may be given by. */
export function InviteButton({ position }: { position: StaffedPosition }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (!useMay('account.invite') || !position.may.appoint) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{t('security.invite.action')}</Button>
      {open ? <InviteDialog position={position} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
