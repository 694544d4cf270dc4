import type { IntakeRow } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { ArrowRight } from 'lucide-react';
import { usePick, useText } from '../../../shared/language.js';
import { ReasonList } from '../../../shared/problem-band.js';
import { SidePanel } from '../../parts/side-panel.js';
import { placeWords } from '../reading/places.js';
import { OutcomeChip } from './outcome-chip.js';
import { cellWords } from './row-look.js';

interface RowPanelProps {
  row: IntakeRow;
  /** The agency chosen for its name, not yet sent. */
  chosen: string | null;
  writable: boolean;
  onChoose: (agencyId: string) => void;
  onClose: () => void;
}

/** A row in full: where it stands, what changes from what to what, why not, and which agency it may be. */
export function RowPanel({ row, chosen, writable, onChoose, onClose }: RowPanelProps) {
  const t = useText();
  const pick = usePick();
  const where = placeWords(row.place);
  return (
    <SidePanel title={row.name} subtitle={`${t('intake.province.rowNo', { no: row.no })} ${t(`intake.place.${where.key}`, where.params)}`} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
          <OutcomeChip outcome={row.outcome} />
          {row.agency ? <Typography variant="body2">{pick(row.agency.name)}</Typography> : null}
        </Box>
        {row.reasons.length > 0 ? <ReasonList reasons={row.reasons} /> : null}
        {row.candidates.length > 0 ? <Candidates row={row} chosen={chosen} writable={writable} onChoose={onChoose} /> : null}
        {row.changes.length > 0 ? <Changes row={row} /> : <Scores row={row} />}
      </Box>
    </SidePanel>
  );
}

function Candidates({ row, chosen, writable, onChoose }: Omit<RowPanelProps, 'onClose'>) {
  const t = useText();
  return (
    <Box>
      <Typography variant="subtitle2" component="h3" id="candidates">{t('intake.province.whichAgency')}</Typography>
      <RadioGroup aria-labelledby="candidates" value={chosen ?? ''} onChange={(_, value) => onChoose(value)}>
        {row.candidates.map(({ id, name, district }) => (
          <FormControlLabel key={id} value={id} disabled={!writable} control={<Radio size="small" />} label={<Typography variant="body2">{[name, district].filter(Boolean).join(' ')}</Typography>} />
        ))}
      </RadioGroup>
    </Box>
  );
}

const list = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 4, rowGap: 1.5, m: 0, typography: 'body2' } as const;

function Changes({ row }: { row: IntakeRow }) {
  const t = useText();
  const pick = usePick();
  return (
    <Box>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1.5 }}>{t('intake.province.changes')}</Typography>
      <Box component="dl" sx={list}>
        {row.changes.map(({ where, label, from, to }) => (
          <Box key={where} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'prongsai.ink2' }}>{pick(label)}</Box>
            <Box component="dd" sx={{ m: 0, textAlign: 'right' }}><Box component="span" sx={{ color: 'prongsai.ink3', mr: 1.5 }}>{cellWords(from)}</Box><ArrowRight size={12} strokeWidth={2} role="img" aria-label={t('intake.province.becomes')} /> <strong>{cellWords(to)}</strong></Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Scores({ row }: { row: IntakeRow }) {
  const t = useText();
  const lines: [string, string][] = [
    [t('intake.value.overall'), cellWords(row.overall)],
    [t('intake.value.grade'), cellWords(row.grade)],
    ...row.indicators.map(({ no, reported }): [string, string] => [t('intake.value.indicator', { no }), cellWords(reported)]),
  ];
  return (
    <Box component="dl" sx={list}>
      {lines.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'prongsai.ink2' }}>{name}</Box>
          <Box component="dd" sx={{ m: 0, textAlign: 'right', fontWeight: 600 }}>{value}</Box>
        </Box>
      ))}
    </Box>
  );
}
