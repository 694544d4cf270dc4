import { useBlocker } from 'react-router-dom';
import { useText } from '../../shared/language.js';
import { Confirm } from './confirm.js';

interface AskBeforeLeavingProps {
  unsaved: boolean;
  /** Somebody pressed close. */
  asked: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Words that were not saved are not left behind without a question, whether a panel is closed or another page opened. */
export function AskBeforeLeaving({ unsaved, asked, onStay, onLeave }: AskBeforeLeavingProps) {
  const t = useText();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname);
  const blocked = blocker.state === 'blocked';
  const stay = () => {
    if (blocked) blocker.reset();
    onStay();
  };
  return (
    <Confirm
      open={asked || blocked}
      title={t('measures.discardTitle')}
      text={t('measures.discardText')}
      action={t('measures.discard')}
      back={t('measures.stay')}
      onConfirm={() => (blocked ? blocker.proceed() : onLeave())}
      onClose={stay}
    />
  );
}
