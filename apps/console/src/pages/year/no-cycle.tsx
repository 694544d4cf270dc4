import { routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { fiscalYearOf } from '@prongsai/thai';
import { useState } from 'react';
import { useApi, useSend } from '../../shared/api.js';
import { EmptyState } from '../../shared/empty-state.js';
import { useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { AgencyConflicts } from '../people/agency-conflicts.js';
import { Section } from '../parts/section.js';
import { ResultForm } from './result-form.js';

/** No cycle yet: record the result of the year before, then open the year. */
export function NoCycle({ agencyId, today }: { agencyId: string; today: string }) {
  const t = useText();
  const mayOpen = useMay('cycle.open');
  const mayRecord = useMay('result.write');
  const now = fiscalYearOf(today);
  const [fiscalYear, setFiscalYear] = useState(now);
  const results = useApi(routes.listResults, { params: { agencyId } }).data?.data ?? [];
  const recorded = results.some((result) => result.fiscalYear === fiscalYear - 1);
  const open = useSend(routes.openCycle);
  if (!mayOpen) return <Section title={t('year.empty.noCycle', { year: fiscalYear })}><EmptyState>{t('year.empty.noCycleRead')}</EmptyState></Section>;
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 760 }}>
      <Section title={t('year.empty.noCycle', { year: fiscalYear })}>
        <Typography sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('year.empty.noCycleText')}</Typography>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
          <TextField select size="small" label={t('year.empty.openYear')} value={fiscalYear} onChange={(event) => setFiscalYear(Number(event.target.value))} sx={{ minWidth: 160 }}>
            {[now - 1, now, now + 1].map((year) => (
              <MenuItem key={year} value={year}>{year}</MenuItem>
            ))}
          </TextField>
          <Button variant={recorded || !mayRecord ? 'contained' : 'outlined'} loading={open.isPending} onClick={() => open.mutate({ params: { agencyId }, body: { fiscalYear } })} sx={{ minHeight: 40 }}>
            {t('year.empty.open', { year: fiscalYear })}
          </Button>
        </Box>
        {open.error ? <ProblemBand error={open.error} /> : null}
      </Section>
      <AgencyConflicts agencyId={agencyId} fiscalYear={fiscalYear} />
      {mayRecord && !recorded ? <ResultForm key={fiscalYear} agencyId={agencyId} fiscalYear={fiscalYear - 1} /> : null}
    </Box>
  );
}
