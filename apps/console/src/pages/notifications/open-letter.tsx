import { routes } from '@prongsai/contracts';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { SidePanel } from '../parts/side-panel.js';
import { LetterFrame } from './letter-frame.js';
import { LetterState } from './letter-state.js';

/** The letter that is open, if one is. */
export function OpenLetter() {
  const [search, setSearch] = useSearchParams();
  const letterId = search.get('letter');
  return letterId === null ? null : <LetterPanel key={letterId} letterId={letterId} onClose={() => setSearch({ tab: 'letters' }, { replace: true })} />;
}

function LetterPanel({ letterId, onClose }: { letterId: string; onClose: () => void }) {
  const t = useText();
  const { data: letter, error, refetch } = useApi(routes.readLetter, { params: { letterId } });
  return (
    <SidePanel title={letter?.subject ?? t('notifications.letter')} subtitle={letter ? t('notifications.to', { address: letter.address }) : undefined} foot={letter ? <LetterState letter={letter} /> : undefined} onClose={onClose}>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {letter ? <LetterFrame html={letter.html} title={letter.subject} /> : null}
      {letter || error ? null : <RowsSkeleton rows={4} height={72} />}
    </SidePanel>
  );
}
