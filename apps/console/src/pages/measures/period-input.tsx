import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Slider from '@mui/material/Slider';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { readPeriod, writePeriod } from '@prongsai/thai';
import { useState } from 'react';
import { useLanguage, usePick, useText } from '../../shared/language.js';
import { useMonthName } from '../parts/month-name.js';
import { fiscalMonths, monthRange, spanOf } from './month-span.js';

interface PeriodInputProps {
  start: string | null;
  end: string | null;
  text: string;
  fiscalYear: number;
  onChange: (next: { periodStart: string | null; periodEnd: string | null; periodText: string }) => void;
}

/** A period as two months of the fiscal year, drawn or chosen, or as text the way plans print it. The value is always whole days. */
export function PeriodInput(props: PeriodInputProps) {
  const t = useText();
  const unread = props.text.trim() !== '' && monthRange(props.start, props.end, props.fiscalYear) === null;
  const [asText, setAsText] = useState(unread);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }} id="field-periodStart" tabIndex={-1}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography component="legend" variant="subtitle2" sx={{ p: 0, flex: 1, float: 'left' }}>{t('measures.field.period')}</Typography>
        <Button variant="text" size="small" onClick={() => setAsText(!asText)}>{t(asText ? 'measures.period.asMonths' : 'measures.period.asText')}</Button>
      </Box>
      {asText ? <AsText {...props} /> : <AsMonths {...props} />}
    </Box>
  );
}

function AsMonths({ start, end, fiscalYear, onChange }: PeriodInputProps) {
  const t = useText();
  const language = useLanguage();
  const monthName = useMonthName();
  const months = fiscalMonths(fiscalYear);
  const range = monthRange(start, end, fiscalYear);
  const shown = range ?? [0, 11];
  const set = (from: number, to: number) => {
    const span = spanOf(months[Math.min(from, to)] ?? '', months[Math.max(from, to)] ?? '');
    onChange({ periodStart: span.start, periodEnd: span.end, periodText: writePeriod(span.start, span.end) });
  };
  return (
    <>
      <Box sx={{ px: 2.5, pt: 1 }}>
        <Slider
          value={[shown[0], shown[1] + 1]}
          min={0}
          max={12}
          step={1}
          marks
          disableSwap
          track={range ? 'normal' : false}
          onChange={(_, value) => Array.isArray(value) && set(value[0] ?? 0, Math.max(value[0] ?? 0, (value[1] ?? 1) - 1))}
          getAriaLabel={(at) => t(at === 0 ? 'measures.field.periodStart' : 'measures.field.periodEnd')}
          getAriaValueText={(value, at) => monthName(months[Math.min(11, Math.max(0, at === 0 ? value : value - 1))] ?? months[0] ?? '', 'long')}
        />
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2 }}>
        <MonthSelect label={t('measures.field.periodStart')} months={months} value={range?.[0] ?? null} onChange={(at) => set(at, Math.max(at, range?.[1] ?? at))} />
        <MonthSelect label={t('measures.field.periodEnd')} months={months} value={range?.[1] ?? null} onChange={(at) => set(Math.min(at, range?.[0] ?? at), at)} />
      </Box>
      {!range && start && end ? (
        <Typography variant="caption" component="p" role="status" sx={{ color: 'prongsai.dueFg', m: 0, mt: 1 }}>
          {writePeriod(start, end, { language })} {t('measures.period.outside', { year: fiscalYear })}
        </Typography>
      ) : null}
      {!range && !start ? <Typography variant="caption" component="p" sx={{ color: 'prongsai.dueFg', m: 0, mt: 1 }}>{t('measures.period.none')}</Typography> : null}
    </>
  );
}

function MonthSelect({ label, months, value, onChange }: { label: string; months: readonly string[]; value: number | null; onChange: (at: number) => void }) {
  const monthName = useMonthName();
  return (
    <TextField select size="small" label={label} value={value ?? ''} onChange={(event) => onChange(Number(event.target.value))} fullWidth>
      {months.map((month, at) => (
        <MenuItem key={month} value={at}>{monthName(month, 'long')}</MenuItem>
      ))}
    </TextField>
  );
}

function AsText({ text, fiscalYear, onChange }: PeriodInputProps) {
  const t = useText();
  const pick = usePick();
  const language = useLanguage();
  const reading = readPeriod(text, { fiscalYear });
  const suggestion = reading.issues.find(({ suggestedStart, suggestedEnd }) => suggestedStart && suggestedEnd);
  const put = (typed: string) => {
    const { start, end } = readPeriod(typed, { fiscalYear });
    onChange({ periodStart: start, periodEnd: end, periodText: typed });
  };
  return (
    <>
      <TextField size="small" fullWidth label={t('measures.field.periodText')} value={text} onChange={(event) => put(event.target.value)} helperText={t('measures.help.periodText')} />
      <Box role="status" sx={{ typography: 'caption', mt: 1 }}>
        {reading.start && reading.end ? <Box sx={{ color: 'prongsai.ink2' }}>{t('measures.period.read', { period: writePeriod(reading.start, reading.end, { language, style: 'long' }) })}</Box> : null}
        {reading.issues.map(({ code, message }) => (
          <Box key={code} sx={{ color: 'prongsai.dueFg' }}>{pick(message)}</Box>
        ))}
        {suggestion?.suggestedStart && suggestion.suggestedEnd ? (
          <Button variant="outlined" size="small" sx={{ mt: 1 }} onClick={() => put(writePeriod(suggestion.suggestedStart ?? '', suggestion.suggestedEnd ?? ''))}>
            {t('measures.period.suggested', { period: writePeriod(suggestion.suggestedStart, suggestion.suggestedEnd, { language }) })}
          </Button>
        ) : null}
      </Box>
    </>
  );
}

