import type { ResponseOf, routes } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Download, Package } from 'lucide-react';
import { useState } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { Section } from '../parts/section.js';
import { exportHref, packHref } from './trail-links.js';

type Agencies = ResponseOf<typeof routes.trailFilters>['agencies'];

/** What can be taken out of the system: an agency's year as a pack, or its whole trail as a file. */
export function TakeAwaySection({ agencies, chosen }: { agencies: Agencies; chosen: string | undefined }) {
  const t = useText();
  const pick = usePick();
  const [own, setOwn] = useState<string>();
  const [year, setYear] = useState<number>();
  const agency = agencies.find(({ id }) => id === (own ?? chosen)) ?? agencies[0];
  if (!agency) return null;
  const fiscalYear = agency.fiscalYears.find((one) => one === year) ?? agency.fiscalYears[0];
  return (
    <Section id="take-away" title={t('trail.take.title')}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 3 }}>{t('trail.take.explain')}</Typography>
      <Box sx={{ display: 'grid', gap: 3 }}>
        {agencies.length > 1 ? (
          <TextField select size="small" label={t('trail.filter.agency')} value={agency.id} onChange={(event) => setOwn(event.target.value)}>
            {agencies.map(({ id, name }) => <MenuItem key={id} value={id}>{pick(name)}</MenuItem>)}
          </TextField>
        ) : null}
        {fiscalYear === undefined ? null : (
          <>
            <TextField select size="small" label={t('trail.take.year')} value={fiscalYear} onChange={(event) => setYear(Number(event.target.value))}>
              {agency.fiscalYears.map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}
            </TextField>
            <Button variant="outlined" component="a" href={packHref(agency.id, fiscalYear)} download startIcon={<Package size={16} strokeWidth={1.75} />}>{t('trail.take.pack')}</Button>
          </>
        )}
        <Button variant="text" component="a" href={exportHref(agency.id, 'csv')} download startIcon={<Download size={16} strokeWidth={1.75} />}>{t('trail.take.sheet')}</Button>
        <Button variant="text" component="a" href={exportHref(agency.id, 'ndjson')} download startIcon={<Download size={16} strokeWidth={1.75} />}>{t('trail.take.data')}</Button>
      </Box>
    </Section>
  );
}
