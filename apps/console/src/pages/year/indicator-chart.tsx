import type { ResultView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';
import { hidden } from '../parts/hidden.js';

import { barOf, barScale, indicatorGroups, shownScore, type BarScale, type IndicatorGroup } from './indicator-bars.js';

const grid = { display: 'grid', gridTemplateColumns: { xs: '18px minmax(0, 1.7fr) minmax(64px, 1fr) 50px', sm: '22px minmax(0, 1.1fr) minmax(72px, 1fr) 56px' }, columnGap: 2, alignItems: 'center' } as const;
const figure = { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } as const;

/** The ten indicators under their instruments. It is a table to those who listen: the bars repeat the figures beside them. */
export function IndicatorChart({ result }: { result: ResultView }) {
  const t = useText();
  const groups = indicatorGroups(result);
  const scale = barScale(result.indicators.map((one) => shownScore(one).value), result.passMark);
  return (
    <Box role="table" aria-label={t('year.scores.title', { year: result.fiscalYear })} sx={{ fontSize: '0.8125rem', lineHeight: '20px' }}>
      <Box role="row" style={hidden}>
        {['group', 'indicator', 'score'].map((column) => (
          <span role="columnheader" key={column}>{t(`year.scores.${column}`)}</span>
        ))}
      </Box>
      {groups.map((group) => (
        <Group key={group.instrument} group={group} scale={scale} />
      ))}
      <Box aria-hidden sx={grid}>
        <Box sx={{ gridColumn: 3, position: 'relative', height: 20 }}>
          <Box sx={{ position: 'absolute', left: `${scale.passAt}%`, transform: `translateX(-${Math.min(scale.passAt, 80)}%)`, fontSize: '0.75rem', color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>
            {t('year.scores.passMark', { mark: formatScore(result.passMark) })}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

function Group({ group, scale }: { group: IndicatorGroup; scale: BarScale }) {
  const t = useText();
  const pick = usePick();
  const low = group.score !== null && group.score < scale.passMark;
  return (
    <>
      <Box role="row" sx={{ ...grid, pt: 2, color: 'prongsai.ink2', fontWeight: 600, fontSize: '0.75rem', lineHeight: '20px' }}>
        <Box role="cell" sx={{ gridColumn: '1 / 3' }}>{group.instrument}</Box>
        <Box role="cell" aria-hidden sx={{ alignSelf: 'stretch', position: 'relative' }} />
        <Box role="cell" sx={{ ...figure, color: low ? 'prongsai.lateFg' : undefined }}>
          {group.score === null ? t('year.scores.none') : formatScore(group.score)}
          {group.implied ? <Implied /> : null}
        </Box>
      </Box>
      {group.indicators.map((indicator) => {
        const { value, implied } = shownScore(indicator);
        const below = value !== null && value < scale.passMark;
        return (
          <Box role="row" key={indicator.no} sx={{ ...grid, minHeight: 22 }}>
            <Box role="cell" sx={{ color: 'prongsai.ink2' }}>{indicator.no}</Box>
            <Box role="cell" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: { xs: 'normal', sm: 'nowrap' } }} title={pick(indicator.name)}>{pick(indicator.name)}</Box>
            <Track value={value} scale={scale} />
            <Box role="cell" sx={{ ...figure, ...(below ? { color: 'prongsai.lateFg', fontWeight: 600 } : {}) }}>
              {value === null ? '–' : formatScore(value)}
              {value === null ? <span style={hidden}>{t('year.scores.none')}</span> : null}
              {implied ? <Implied /> : null}
              {below ? <span style={hidden}>{t('year.scores.below')}</span> : null}
            </Box>
          </Box>
        );
      })}
    </>
  );
}

function Implied() {
  const t = useText();
  return (
    <Fragment>
      <Box component="abbr" title={t('year.scores.implied')} sx={{ textDecoration: 'none', color: 'prongsai.ink2', fontWeight: 400, ml: '2px' }}>
        *
      </Box>
      <span style={hidden}>{t('year.scores.implied')}</span>
    </Fragment>
  );
}

function Track({ value, scale }: { value: number | null; scale: BarScale }) {
  const bar = value === null ? null : barOf(value, scale);
  const below = { bgcolor: 'prongsai.late1Bg', borderLeft: 3, borderColor: 'prongsai.late2Bg', borderRadius: '2px 0 0 2px' };
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 22 }}>
      <Box sx={{ position: 'absolute', inset: '5px 0', bgcolor: 'prongsai.sunken', borderRadius: '3px' }} />
      {bar ? (
        <Box sx={{ position: 'absolute', top: 5, bottom: 5, left: `${bar.left}%`, width: `max(3px, ${bar.width}%)`, ...(bar.below ? below : { bgcolor: 'prongsai.openSolid', borderRadius: '0 3px 3px 0' }) }} />
      ) : null}
      <Box sx={{ position: 'absolute', top: 0, bottom: 0, left: `${scale.passAt}%`, borderLeft: '1px dashed', borderColor: 'prongsai.ink' }} />
    </Box>
  );
}
