import { routes, type CycleView, type RankedPointView, type ShortestWayView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { Section } from '../parts/section.js';
import { SourcedSentence } from '../parts/sourced-sentence.js';

const shownAtFirst = 3;

/** Where to work first, with what counts against each indicator, and the shortest way to the next grade. */
export function BeginSection({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const { data } = useApi(routes.getSuggestions, { params: { cycleId: cycle.id } });
  if (!data || data.resultId === null) return null;
  return (
    <Section title={t('suggestions.begin.title')}>
      <Ranking points={data.weakPoints} />
      <Way way={data.shortestWay} />
    </Section>
  );
}

function Ranking({ points }: { points: readonly RankedPointView[] }) {
  const t = useText();
  const pick = usePick();
  const [all, setAll] = useState(false);
  const [first] = points;
  if (!first) return <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('suggestions.begin.none')}</Typography>;
  const weights = first.factors.map(({ label, weight }) => `${pick(label)} × ${weight}`).join(', ');
  return (
    <>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {points.slice(0, all ? points.length : shownAtFirst).map((point) => <Point key={point.no} point={point} />)}
      </Box>
      {points.length > shownAtFirst ? <Button variant="text" size="small" onClick={() => setAll(!all)} sx={{ ml: -3 }}>{all ? t('suggestions.begin.fewer') : t('suggestions.begin.more', { count: points.length })}</Button> : null}
      <Typography variant="caption" component="p" sx={{ m: 0, mt: 1, color: 'prongsai.ink2' }}>{t('suggestions.begin.order', { weights })}</Typography>
    </>
  );
}

function Point({ point }: { point: RankedPointView }) {
  const t = useText();
  const pick = usePick();
  const against = point.factors.flatMap(({ label, figure }) => (figure && figure.value > 0 ? [`${pick(label)} ${formatScore(figure.value)}`] : []));
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'prongsai.line' }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline' }}>
        <Typography variant="subtitle2" component="h3" sx={{ flex: 1 }}>{point.no} {pick(point.name)}</Typography>
        <Typography variant="subtitle2" component="span" sx={{ color: point.weak ? 'prongsai.lateFg' : 'prongsai.ink2' }}>{formatScore(point.score)}</Typography>
      </Box>
      <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{against.join(' · ')} · {t('suggestions.begin.total', { total: formatScore(point.total) })}</Typography>
    </Box>
  );
}

function Way({ way }: { way: ShortestWayView }) {
  const t = useText();
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>{t(way.kind === 'top' ? 'suggestions.begin.keep' : 'suggestions.begin.way')}</Typography>
      <Typography component="div" variant="body2" sx={{ lineHeight: '24px' }}>
        {way.sentences.map((sentence) => <SourcedSentence key={sentence.text.th} sentence={sentence} />)}
      </Typography>
    </Box>
  );
}
