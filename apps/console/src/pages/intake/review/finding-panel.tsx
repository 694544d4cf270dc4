import { placeName } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Eye } from 'lucide-react';
import { useId } from 'react';
import { useDates } from '../../../shared/dates.js';
import { usePick, useText } from '../../../shared/language.js';
import type { NumberedFinding } from '../reading/numbered-findings.js';
import { placeWords } from '../reading/places.js';
import { AnswerForm } from './answer-form.js';
import type { Answering } from './use-answering.js';
import type { DraftAnswer } from './use-draft-answer.js';

interface FindingPanelProps {
  one: NumberedFinding;
  /** `null` where it is answered, only told, or not the caller's to answer. */
  draft: DraftAnswer | null;
  answering: Answering;
  /** Leads to the page, where page and reading do not stand side by side. */
  onLook: (() => void) | null;
}

/** A finding in full: what was found, why, where, and how to answer it. */
export function FindingPanel({ one, draft, answering, onLook }: FindingPanelProps) {
  const t = useText();
  const pick = usePick();
  const title = useId();
  const { finding } = one;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography id={title} variant="subtitle2" component="h3">{pick(finding.message)}</Typography>
      <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>
        {[finding.printed && t('intake.finding.printed', { value: finding.printed }), finding.expected && t('intake.finding.expected', { value: finding.expected })].filter(Boolean).join(' ')} {pick(finding.remedy)}
      </Typography>
      <WhereOf one={one} />
      {onLook && finding.page !== null ? <Button size="small" variant="outlined" startIcon={<Eye size={14} strokeWidth={1.75} />} onClick={onLook} sx={{ mt: 2 }}>{t('intake.look')}</Button> : null}
      {finding.answer ? <GivenAnswer one={one} /> : null}
      {draft ? <AnswerForm draft={draft} answering={answering} labelledBy={title} /> : null}
    </Box>
  );
}

/** Page and place in the file: a finding without them would be hearsay. */
export function WhereOf({ one: { finding, row } }: { one: NumberedFinding }) {
  const t = useText();
  const pick = usePick();
  const about = row === null && finding.where !== 'file' ? pick(placeName(finding.where)) : '';
  const words = finding.place ? placeWords(finding.place) : null;
  const where = words ? t(`intake.place.${words.key}`, words.params) : t('intake.place.none');
  return <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink3' }}>{about} {where}</Typography>;
}

function GivenAnswer({ one: { finding } }: { one: NumberedFinding }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { answer } = finding;
  if (!answer) return null;
  return (
    <Typography variant="caption" component="p" sx={{ m: 0, mt: 1, color: 'prongsai.doneFg' }}>
      {t(`intake.finding.${answer.verdict}`)} {answer.reason}{' '}
      <Box component="span" sx={{ color: 'prongsai.ink3' }}>{t('intake.finding.by', { who: pick(answer.answeredBy), day: dates.moment(answer.answeredAt) })}</Box>
    </Typography>
  );
}
