import type { Division, MeasureView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { Side } from '../parts/text-conflict.js';
import { differingFields, draftOf, type MeasureDraft } from './measure-draft.js';

interface MeasureConflictProps {
  mine: MeasureDraft;
  theirs: MeasureView;
  divisions: readonly Division[];
  /** Saves all of mine over theirs. */
  onKeep: () => void;
  onSettle: (draft: MeasureDraft) => void;
  /** Takes one field as saved and goes on comparing. */
  onTake: (part: Partial<MeasureDraft>) => void;
}

/** Both texts, field by field; nothing is lost until somebody has chosen. */
export function MeasureConflict({ mine, theirs, divisions, onKeep, onSettle, onTake }: MeasureConflictProps) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const saved = draftOf(theirs);
  const said = (draft: MeasureDraft, field: keyof MeasureDraft): string => {
    const value = draft[field];
    if (field === 'divisionIds') return divisions.filter(({ id }) => draft.divisionIds.includes(id)).map(({ shortName }) => shortName).join(', ');
    if (field === 'periodStart' || field === 'periodEnd') return typeof value === 'string' ? dates.short(value) : '';
    if (Array.isArray(value)) return field === 'steps' ? value.map((step, at) => `${at + 1}. ${step}`).join('\n') : value.join(', ');
    return value ?? '';
  };
  return (
    <Box role="alert" sx={{ p: 3, mb: 4, borderRadius: '8px', bgcolor: 'prongsai.lateTint', borderLeft: 3, borderColor: 'prongsai.lateFg' }}>
      <Typography variant="subtitle2">{t('measures.conflict.title')}</Typography>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('measures.conflict.text', { who: pick(theirs.updatedBy), time: dates.moment(theirs.updatedAt) })}</Typography>
      {differingFields(mine, saved).map((field) => (
        <Box key={field} sx={{ mt: 3 }}>
          <Typography variant="caption" component="div" sx={{ fontWeight: 600, mb: 1 }}>{t(`measures.field.${field}`)}</Typography>
          <Box sx={{ display: 'grid', gap: 1 }}>
            <Side name={t('measures.conflict.theirs')} text={said(saved, field)} action={t('measures.conflict.take')} onTake={() => onTake({ [field]: saved[field] })} />
            <Side name={t('measures.conflict.mine')} text={said(mine, field)} />
          </Box>
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
        <Button variant="outlined" onClick={onKeep}>{t('measures.conflict.keepAll')}</Button>
        <Button variant="outlined" onClick={() => onSettle(saved)}>{t('measures.conflict.takeAll')}</Button>
      </Box>
    </Box>
  );
}
