import { routes, type IntakeRow, type IntakeView, type ProvinceView, type RowOutcome } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useSend } from '../../../shared/api.js';
import { useText } from '../../../shared/language.js';
import { ProblemBand } from '../../../shared/problem-band.js';
import { Section } from '../../parts/section.js';
import { ChangedBar } from './changed-bar.js';
import { ColumnMapping } from './column-mapping.js';
import { FileFindings } from './file-findings.js';
import { choiceOf, isTouched, untouched, type MappingDraft } from './mapping-draft.js';
import { OutcomeFilter } from './outcome-filter.js';
import { RowPanel } from './row-panel.js';
import { RowTable } from './row-table.js';
import { useRows } from './use-rows.js';

interface ProvinceImportProps {
  intake: IntakeView;
  province: ProvinceView;
  head: ReactNode;
}

/** The dry run, the columns it rests on, and one row in full beside them. */
export function ProvinceImport({ intake, province, head }: ProvinceImportProps) {
  const t = useText();
  const [draft, setDraft] = useState<MappingDraft>(untouched);
  const [outcome, setOutcome] = useState<RowOutcome | null>(null);
  const [open, setOpen] = useState<IntakeRow | null>(null);
  const rows = useRows(intake.id, outcome);
  const map = useSend(routes.mapIntake);
  const writable = intake.allowedActions.some(({ action, allowed }) => action === 'map' && allowed);
  const send = () => map.mutate({ params: { intakeId: intake.id }, body: { ...choiceOf(province, draft), version: intake.version } });
  const choose = (name: string, agencyId: string) => setDraft({ ...draft, chosen: { ...draft.chosen, [name]: agencyId } });
  return (
    <Box sx={{ display: 'flex', gap: 5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {head}
        <Box sx={{ display: 'grid', gap: 3 }}>
          {writable && isTouched(draft) ? <ChangedBar busy={map.isPending} onSend={send} onForget={() => setDraft(untouched)} /> : null}
          {map.error ? <ProblemBand error={map.error} /> : null}
          <Section title={t('intake.province.dryRun')} aside={intake.state === 'read' ? t('intake.province.nothingYet') : undefined}>
            <Box sx={{ mb: 3 }}><OutcomeFilter counts={province.counts} outcome={outcome} onOutcome={setOutcome} /></Box>
            <Box sx={{ mx: { xs: -4, md: -5 }, mb: -4, borderTop: 1, borderColor: 'prongsai.line' }}>
              <RowTable rows={rows} outcome={outcome} chosen={open?.no ?? null} onOpen={setOpen} />
            </Box>
          </Section>
          <FileFindings intake={intake} />
          <Card component="section" aria-label={t('intake.province.mapping.title')} sx={{ py: 4 }}>
            <Typography variant="h2" sx={{ px: { xs: 4, md: 5 }, mb: 2 }}>{t('intake.province.mapping.title')}</Typography>
            <ColumnMapping province={province} draft={draft} writable={writable} onDraft={setDraft} />
          </Card>
        </Box>
      </Box>
      {open ? <RowPanel row={open} chosen={draft.chosen[open.name] ?? province.choice.chosen[open.name] ?? null} writable={writable} onChoose={(agencyId) => choose(open.name, agencyId)} onClose={() => setOpen(null)} /> : null}
    </Box>
  );
}
