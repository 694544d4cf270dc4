import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { PageMark } from '../reading/page-marks.js';
import type { Piece } from '../reading/quoted.js';
import { MarkButton } from './mark-button.js';
import { boxSx } from './mark-look.js';
import { useMarkInView } from './use-mark-in-view.js';

interface MarkedWordsProps {
  pieces: readonly Piece[];
  onFinding: (findingId: string) => void;
}

/** A text in which the words that findings are about stand in boxes with their numbers. */
export const MarkedWords = ({ pieces, onFinding }: MarkedWordsProps) =>
  pieces.map(({ text, mark }, at) => (mark ? <Words key={mark.key} text={text} mark={mark} onFinding={onFinding} /> : <Fragment key={at}>{text}</Fragment>));

function Words({ text, mark, onFinding }: { text: string; mark: PageMark; onFinding: (findingId: string) => void }) {
  const element = useMarkInView(mark);
  return (
    <Box component="span" ref={element} sx={{ position: 'relative', borderRadius: '2px', boxDecorationBreak: 'clone', scrollMargin: '80px', ...boxSx(mark.tone) }}>
      <MarkButton mark={mark} onFinding={onFinding} />
      {text}
    </Box>
  );
}
