import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { routes } from '@prongsai/contracts';
import { Mail } from 'lucide-react';
import { useSearchParams } from 'react-router-dom';
import { useApi } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { LetterRow } from './letter-row.js';

/** The letters of the person, one a day. Without a mail server they are kept here instead of sent. */
export function LetterList() {
  const t = useText();
  const answer = useApi(routes.listLetters, { query: { limit: 200 } });
  const [search, setSearch] = useSearchParams();
  if (answer.error) return <ProblemBand error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <RowsSkeleton height={64} rows={5} />;
  const letters = answer.data.data;
  return (
    <>
      {letters.some(({ state }) => state === 'kept') ? <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('notifications.lettersKept')}</Typography> : null}
      <Card>
        {letters.length === 0 ? (
          <EmptyState icon={<Mail size={28} strokeWidth={1.75} />}>{t('notifications.lettersEmpty')}</EmptyState>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0 } }}>
            {letters.map((letter) => <LetterRow key={letter.id} letter={letter} open={letter.id === search.get('letter')} onOpen={() => setSearch({ tab: 'letters', letter: letter.id }, { replace: true })} />)}
          </Box>
        )}
      </Card>
    </>
  );
}
