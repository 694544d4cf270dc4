import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { routes, type LetterView } from '@prongsai/contracts';
import { Mail } from 'lucide-react';
import { useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { EmptyState } from '../../shared/empty-state.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';

/** The letters of the person, one a day. Without a mail server they are kept here instead of sent. */
export function LetterList() {
  const t = useText();
  const answer = useApi(routes.listLetters, { query: { limit: 200 } });
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
            {letters.map((letter) => <LetterRow key={letter.id} letter={letter} />)}
          </Box>
        )}
      </Card>
    </>
  );
}

function LetterRow({ letter }: { letter: LetterView }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'prongsai.line', px: 4, py: 3 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline' }}>
        <Typography variant="body2" sx={{ fontWeight: 600, flex: 1 }}>{dates.short(letter.day)}</Typography>
        <Typography variant="caption" sx={{ color: letter.state === 'bounced' || letter.state === 'failed' ? 'prongsai.lateFg' : 'prongsai.ink3' }}>
          {t(`notifications.letterStates.${letter.state}`)}{letter.reason ? ` · ${pick(letter.reason)}` : ''}
        </Typography>
      </Box>
      {letter.matters.map((matter, at) => (
        <Typography key={at} variant="body2" sx={{ color: 'prongsai.ink2', mt: 1 }}>{pick(matter.subject)} · {pick(matter.agency ?? matter.position)}</Typography>
      ))}
      <Typography variant="caption" sx={{ color: 'prongsai.ink3' }}>{t('notifications.to', { address: letter.address })}</Typography>
    </Box>
  );
}
