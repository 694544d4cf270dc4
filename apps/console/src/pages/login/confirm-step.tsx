import type { Me } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';
import { ConfirmForm } from '../../shared/second-factor/confirm-form.js';
import { EntranceFrame } from './entrance-frame.js';
import { LeaveButton } from './leave-button.js';

interface StepProps {
  me: Me;
  onDone: (me: Me) => void;
  onLeave: () => void;
}

/** The password was right; now what the person carries. */
export function ConfirmStep({ me, onDone, onLeave }: StepProps) {
  const t = useText();
  return (
    <EntranceFrame title={t('login.confirm.title')} subtitle={t('login.confirm.subtitle', { email: me.email })}>
      <ConfirmForm factor={me.secondFactor} onConfirmed={onDone} />
      <LeaveButton onLeft={onLeave} />
    </EntranceFrame>
  );
}
