import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { usePick, useText } from '../../../shared/language.js';
import { formatCount } from '../../../shared/numbers.js';
import { useIntoView } from '../../parts/use-into-view.js';
import { NumberMark } from '../number-mark.js';
import { isOpen, type NumberedFinding } from '../reading/numbered-findings.js';
import { FindingPanel, WhereOf } from './finding-panel.js';
import { KeyCap } from './key-cap.js';
import type { Answering } from './use-answering.js';
import type { DraftAnswer } from './use-draft-answer.js';

interface OtherFindingsProps {
  findings: readonly NumberedFinding[];
  active: NumberedFinding | null;
  onOpen: (findingId: string) => void;
  draft: DraftAnswer | null;
  answering: Answering;
  onLook: (() => void) | null;
  /** They are all there is, and no row above has taken any: then few are shown at once, and keys lead nowhere. */
  alone: boolean;
}

/** The rows of a whole province may bring thousands. */
const atOnce = { alone: 5, beside: 50 } as const;
const more = 100;

/** Findings about no single value: in running text, about the whole, or only to be told. */
export function OtherFindings(props: OtherFindingsProps) {
  const t = useText();
  const [shown, setShown] = useState<number>(atOnce[props.alone ? 'alone' : 'beside']);
  const others = props.findings.filter(({ row }) => row === null);
  if (others.length === 0) return null;
  const hiddenOnes = Math.max(others.length - shown, 0);
  const inView = others.filter((one, at) => at < shown || one === props.active);
  return (
    <Box component="section" aria-labelledby="other-findings" sx={{ borderTop: 1, borderColor: 'prongsai.line', pt: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', px: { xs: 3, md: 4 }, gap: 3 }}>
        <Typography id="other-findings" variant="subtitle2" component="h2" sx={{ flex: 1 }}>{t(props.alone ? 'intake.findings' : 'intake.others')}</Typography>
        {!props.alone ? <Typography variant="caption" sx={{ color: 'prongsai.ink2', '@media (pointer: coarse)': { display: 'none' } }}>{t('intake.keys.next')} <KeyCap>J</KeyCap> {t('intake.keys.previous')} <KeyCap>K</KeyCap></Typography> : null}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {inView.map((one) => <Other key={one.finding.id} one={one} {...props} />)}
      </Box>
      {hiddenOnes > 0 ? <Button variant="text" onClick={() => setShown(shown + more)} sx={{ mx: 3, my: 2 }}>{t('intake.showMore', { count: formatCount(hiddenOnes) })}</Button> : null}
    </Box>
  );
}

function Other({ one, active, onOpen, draft, answering, onLook }: OtherFindingsProps & { one: NumberedFinding }) {
  const t = useText();
  const pick = usePick();
  const { finding, no } = one;
  const open = active === one;
  const line = useIntoView(open);
  const tone = !isOpen(one) ? 'answered' : open ? 'active' : finding.severity === 'error' ? 'error' : 'warning';
  const look = () => {
    onOpen(finding.id);
    onLook?.();
  };
  return (
    <Box component="li" ref={line} sx={{ display: 'flex', gap: 3, px: { xs: 3, md: 4 }, py: 2.5, borderBottom: 1, borderColor: 'prongsai.line', scrollMargin: '60px', ...(open ? { bgcolor: 'prongsai.brandTint', boxShadow: 'inset 3px 0 0 var(--prongsai-palette-prongsai-brand)' } : {}) }}>
      <Box sx={{ pt: '2px' }}><NumberMark no={no} tone={tone} /></Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {open ? (
          <FindingPanel one={one} draft={draft} answering={answering} onLook={null} />
        ) : (
          <>
            <Typography variant={no === null ? 'body2' : 'subtitle2'} component="h3">{pick(finding.message)}</Typography>
            <Typography variant="caption" component="p" sx={{ m: 0, color: 'prongsai.ink2' }}>{finding.answer ? `${t(`intake.finding.${finding.answer.verdict}`)} ${finding.answer.reason}` : pick(finding.remedy)}</Typography>
            <WhereOf one={one} />
          </>
        )}
      </Box>
      {finding.page === null ? null : <Typography variant="caption" sx={{ color: 'prongsai.ink2', whiteSpace: 'nowrap' }}>{t('intake.source.page', { no: finding.page })}</Typography>}
      {open ? null : <Button variant="outlined" size="small" onClick={look} aria-label={t('intake.lookAt', { what: pick(finding.message) })} sx={{ minWidth: 0, alignSelf: 'flex-start' }}>{t('intake.see')}</Button>}
    </Box>
  );
}
