import Typography from '@mui/material/Typography';
import type { LetterView } from '@prongsai/contracts';
import { usePick, useText } from '../../shared/language.js';

const didNotArrive = (state: LetterView['state']) => state === 'bounced' || state === 'failed';

/** What became of a letter, and why. */
export function LetterState({ letter: { state, channel, reason } }: { letter: LetterView }) {
  const t = useText();
  const pick = usePick();
  const words = [t(`notifications.channels.${channel}`), t(`notifications.letterStates.${state}`), ...(reason ? [pick(reason)] : [])];
  return <Typography variant="caption" sx={{ color: didNotArrive(state) ? 'prongsai.lateFg' : 'prongsai.ink2' }}>{words.join(' · ')}</Typography>;
}
