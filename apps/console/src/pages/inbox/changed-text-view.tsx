import Box from '@mui/material/Box';
import { hidden } from '../parts/hidden.js';
import { useMemo } from 'react';
import { useText } from '../../shared/language.js';
import { changedText } from './changed-text.js';

const marked = {
  '& ins': {
    color: 'prongsai.doneFg', backgroundColor: 'prongsai.doneBg', boxDecorationBreak: 'clone', px: '2px',
    textDecoration: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '5px', textDecorationColor: 'currentColor',
  },
  '& del': { color: 'prongsai.lateFg', textDecoration: 'line-through', textDecorationThickness: '1px' },
} as const;

/** What was taken out is struck, what was put in has a ground and a line under it; both are also said in words. */
export function ChangedText({ before, now }: { before: string; now: string }) {
  const t = useText();
  const runs = useMemo(() => changedText(before, now), [before, now]);
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-line', ...marked }}>
      {runs.map((run, at) => {
        if (run.kind === 'same') return <span key={at}>{run.text}</span>;
        const Mark = run.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={at}>
            <span style={hidden}>{t(`inbox.${run.kind}`)} </span>
            {run.text}
          </Mark>
        );
      })}
    </Box>
  );
}
