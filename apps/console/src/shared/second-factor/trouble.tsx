import { useText } from '../language.js';
import { ProblemBand } from '../problem-band.js';
import { PasskeyTrouble } from './passkey-trouble.js';

/** What went wrong with signing in or confirming, in words: the server's, or ours for what a device did. */
export function Trouble({ error }: { error: unknown }) {
  const t = useText();
  if (!error) return null;
  if (!(error instanceof PasskeyTrouble)) return <ProblemBand error={error} />;
  return <ProblemBand error={null} title={t('proof.trouble.title')} detail={t(`proof.trouble.${error.kind}`)} />;
}
