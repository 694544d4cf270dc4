import { routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import type { Choice } from './use-choice.js';

/** What the chosen version does otherwise than another, one sentence a change. */
export function DifferenceSection({ choice: { definition, version } }: { choice: Choice }) {
  const t = useText();
  const others = definition.versions.map((one) => one.version).filter((one) => one !== version);
  const before = others.filter((one) => one < version).at(-1) ?? others[0];
  const [from, setFrom] = useState(before);
  if (from === undefined) return <Section title={t('definitions.versionOf', { version })}><Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('definitions.noOther')}</Typography></Section>;
  return (
    <Section title={t('definitions.difference', { from, to: version })}>
      {others.length > 1 ? (
        <TextField select size="small" label={t('definitions.move.from')} value={from} onChange={({ target }) => setFrom(Number(target.value))} sx={{ mb: 2, minWidth: 140 }}>
          {others.map((one) => (
            <MenuItem key={one} value={one}>{t('definitions.versionOf', { version: one })}</MenuItem>
          ))}
        </TextField>
      ) : null}
      <Sentences definition={definition.id} from={from} to={version} />
    </Section>
  );
}

function Sentences({ definition, from, to }: { definition: Choice['definition']['id']; from: number; to: number }) {
  const t = useText();
  const pick = usePick();
  const changes = useApi(routes.definitionDifference, { params: { definition }, query: { from, to } });
  if (!changes.data) return changes.error ? <ProblemBand error={changes.error} onRetry={() => void changes.refetch()} /> : <RowsSkeleton rows={6} height={22} />;
  if (changes.data.total === 0) return <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('definitions.noDifference')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 4, display: 'grid', gap: 1.5, typography: 'body2' }}>
      {changes.data.data.map(({ code, at, sentence }, index) => (
        <li key={`${code} ${at} ${index}`}>{pick(sentence)}</li>
      ))}
    </Box>
  );
}
