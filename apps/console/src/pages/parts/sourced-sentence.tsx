import type { FigureView, SentenceView } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Calculator, FileText, Scale, Users, type LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { usePick, useText } from '../../shared/language.js';
import { formatScore } from '../../shared/numbers.js';

type SourceKind = FigureView['source']['kind'];

const icons: Record<SourceKind, LucideIcon> = { result: FileText, reckoned: Calculator, rule: Scale, province: Users };

/** A sentence of a draft with its figures in bold, and behind it where they come from. */
export function SourcedSentence({ sentence }: { sentence: SentenceView }) {
  const pick = usePick();
  const parts = pick(sentence.text).split(/(\d+\.\d\d)/);
  return (
    <>
      {parts.map((part, at) => (at % 2 === 1 ? <Box component="strong" key={at} sx={{ fontWeight: 600 }}>{part}</Box> : <Fragment key={at}>{part}</Fragment>))}
      {' '}
      <Sources figures={sentence.figures} />
    </>
  );
}

/** One chip a kind of source and year; it tells each figure it stands for. */
function Sources({ figures }: { figures: readonly FigureView[] }) {
  const kinds = new Map<string, FigureView[]>();
  for (const figure of figures) {
    const key = `${figure.source.kind} ${figure.source.fiscalYear}`;
    kinds.set(key, [...(kinds.get(key) ?? []), figure]);
  }
  return [...kinds].map(([key, own]) => <SourceChip key={key} figures={own} />);
}

function SourceChip({ figures }: { figures: readonly FigureView[] }) {
  const t = useText();
  const pick = usePick();
  const [first] = figures;
  if (!first) return null;
  const { kind, fiscalYear } = first.source;
  const Icon = icons[kind];
  const said = figures.map(({ label, value, unit, source }) => `${pick(label)} ${unit === 'count' ? value : formatScore(value)} (${pick(source.text)})`);
  return (
    <Tooltip describeChild enterTouchDelay={0} leaveTouchDelay={8000} title={<Box component="span" sx={{ display: 'grid' }}>{said.map((line, at) => <span key={at}>{line}</span>)}</Box>}>
      <Box component="span" tabIndex={0} role="note" aria-label={`${t('suggestions.sources')} ${said.join(' ')}`} sx={{ display: 'inline-flex', verticalAlign: '-3px', alignItems: 'center', gap: 1, height: 20, px: 1.5, mr: 1, borderRadius: '5px', bgcolor: 'prongsai.brandTint', color: 'prongsai.brandInk', fontSize: '0.75rem', lineHeight: '18px', whiteSpace: 'nowrap' }}>
        <Icon size={12} strokeWidth={1.75} aria-hidden />
        {t(`suggestions.source.${kind}`, { year: fiscalYear })}
      </Box>
    </Tooltip>
  );
}
