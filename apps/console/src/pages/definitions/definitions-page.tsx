import { routes, type DefinitionView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { PageHeader } from '../../shared/page-header.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { PageSkeleton } from '../../shared/skeletons.js';
import { DifferenceSection } from './difference-section.js';
import { DrawingSection } from './drawing-section.js';
import { HistorySection } from './history-section.js';
import { MoveSection } from './move-section.js';
import { useChoice, type Choice } from './use-choice.js';

/** The workflows as they decide: drawn, compared version by version, and changed under running cycles. */
export function DefinitionsPage() {
  const t = useText();
  const list = useApi(routes.listDefinitions, {});
  const mayMigrate = useMay('definition.migrate');
  const choice = useChoice(list.data?.data ?? []);
  if (!list.data || !choice) return list.error ? <ProblemBand error={list.error} onRetry={() => void list.refetch()} /> : <PageSkeleton />;
  return (
    <>
      <PageHeader title={t('definitions.title')} context={t('definitions.context')} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1.35fr) minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
          <Chooser definitions={list.data.data} choice={choice} />
          <DrawingSection choice={choice} />
          {mayMigrate ? <MoveSection key={choice.definition.id} definition={choice.definition} /> : null}
        </Box>
        <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
          <DifferenceSection key={`${choice.definition.id} ${choice.version}`} choice={choice} />
          {mayMigrate ? <HistorySection /> : null}
        </Box>
      </Box>
    </>
  );
}

function Chooser({ definitions, choice }: { definitions: readonly DefinitionView[]; choice: Choice }) {
  const t = useText();
  const { definition, version, choose } = choice;
  const chosen = definition.versions.find((one) => one.version === version);
  return (
    <Card sx={{ px: { xs: 4, md: 5 }, py: 4, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <TextField select size="small" label={t('definitions.workflow')} value={definition.id} onChange={({ target }) => definitions.filter(({ id }) => id === target.value).forEach(({ id, versions }) => choose(id, versions.at(-1)?.version ?? 1))} sx={{ flex: '1 1 280px' }}>
          {definitions.map(({ id }) => (
            <MenuItem key={id} value={id}>{t(`definitions.names.${id}`)}</MenuItem>
          ))}
        </TextField>
        <TextField select size="small" label={t('definitions.version')} value={version} onChange={({ target }) => choose(definition.id, Number(target.value))} sx={{ minWidth: 140 }}>
          {definition.versions.map((one) => (
            <MenuItem key={one.version} value={one.version}>{t('definitions.versionOf', { version: one.version })}</MenuItem>
          ))}
        </TextField>
      </Box>
      {chosen ? (
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>
          {t('definitions.counts', { running: chosen.running, ended: chosen.ended })} {chosen.newest ? t('definitions.newest') : ''}
        </Typography>
      ) : null}
    </Card>
  );
}
