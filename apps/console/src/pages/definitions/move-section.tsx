import { routes, type DefinitionView, type LandingView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { LandingList } from './landing-list.js';
import { MoveForm } from './move-form.js';

/** First where each running cycle would go on, then the move itself. */
export function MoveSection({ definition }: { definition: DefinitionView }) {
  const t = useText();
  const { versions } = definition;
  const newest = versions.at(-1)?.version ?? 1;
  const used = versions.find(({ running, version }) => running > 0 && version !== newest)?.version;
  const [from, setFrom] = useState(used ?? newest);
  const to = versions.map(({ version }) => version).find((version) => version !== from && (from !== newest ? version === newest : true));
  if (versions.length < 2 || to === undefined) return null;
  return (
    <Section title={t('definitions.move.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('definitions.move.text')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
        <TextField select size="small" label={t('definitions.move.from')} value={from} onChange={({ target }) => setFrom(Number(target.value))} sx={{ minWidth: 130 }}>
          {versions.map(({ version }) => (
            <MenuItem key={version} value={version}>{t('definitions.versionOf', { version })}</MenuItem>
          ))}
        </TextField>
        <Typography variant="body2">{t('definitions.move.to')} <strong>{to}</strong></Typography>
      </Box>
      <Preview key={`${from} ${to}`} definition={definition} from={from} to={to} />
    </Section>
  );
}

function Preview({ definition, from, to }: { definition: DefinitionView; from: number; to: number }) {
  const t = useText();
  const preview = useApi(routes.previewMigration, { query: { definitionId: definition.id, from, to } });
  if (!preview.data) return preview.error ? <ProblemBand error={preview.error} onRetry={() => void preview.refetch()} /> : <RowsSkeleton rows={5} height={44} />;
  if (preview.data.total === 0) return <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('definitions.move.none', { version: from })}</Typography>;
  return <Landings definition={definition} from={from} to={to} landings={preview.data.data} />;
}

function Landings({ definition, from, to, landings }: { definition: DefinitionView; from: number; to: number; landings: readonly LandingView[] }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = landings.filter(({ cycleId, lands }) => lands !== null && !left.has(cycleId));
  const toggle = (cycleId: string) => setLeft((old) => (old.has(cycleId) ? new Set([...old].filter((one) => one !== cycleId)) : new Set([...old, cycleId])));
  return (
    <>
      <LandingList landings={landings} isChosen={({ cycleId, lands }) => lands !== null && !left.has(cycleId)} onToggle={toggle} />
      <MoveForm definitionId={definition.id} from={from} to={to} chosen={chosen} />
    </>
  );
}
