import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CornerDownLeft, CornerUpLeft, Flag, MapPin, Pencil, RotateCcw, Stamp } from 'lucide-react';
import { Fragment } from 'react';
import { useText } from '../../shared/language.js';
import { hidden } from '../parts/hidden.js';
import type { FlowEdge, FlowLayout, FlowNode } from './flow-layout.js';

const kindIcons = { work: Pencil, review: Stamp, final: Flag } as const;

const line = { bgcolor: 'prongsai.line2' } as const;

/** The definition that decides, drawn row by row, with the present state marked; read aloud it is a list of steps and ways. */
export function FlowDiagram({ layout, here }: { layout: FlowLayout; here: string | null }) {
  const t = useText();
  return (
    <Box component="ol" aria-label={t('year.diagram.title')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
      {Array.from({ length: layout.rows }, (_, row) => (
        <Row key={row} row={row} layout={layout} here={here} />
      ))}
    </Box>
  );
}

function Row({ row, layout, here }: { row: number; layout: FlowLayout; here: string | null }) {
  const nodes = layout.nodes.filter((node) => node.row === row);
  const inRow = new Set(nodes.map(({ state }) => state));
  const back = layout.edges.filter((edge) => edge.shape === 'back' && inRow.has(edge.from));
  const on = layout.edges.filter((edge) => (edge.shape === 'wrap' || edge.shape === 'stay') && inRow.has(edge.from));
  const columns = layout.columns === 1 ? '1fr' : Array.from({ length: layout.columns }, () => 'minmax(0, 1fr)').join(' 128px ');
  return (
    <>
      <Box component="li" sx={{ display: 'grid', gridTemplateColumns: columns, alignItems: 'center' }}>
        {nodes.map((node, at) => (
          <Fragment key={node.state}>
            {at > 0 ? <Arrow edge={layout.edges.find((edge) => edge.to === node.state && edge.shape === 'next')} /> : null}
            <Node node={node} here={node.state === here} edges={layout.edges.filter(({ from }) => from === node.state)} />
          </Fragment>
        ))}
      </Box>
      {back.length + on.length > 0 ? (
        <Box component="li" aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 2, px: 2, pb: 2, minHeight: 26 }}>
          <Ways edges={on} align="flex-start" />
          <Ways edges={back} align="flex-end" />
        </Box>
      ) : null}
    </>
  );
}

function Node({ node, here, edges }: { node: FlowNode; here: boolean; edges: FlowEdge[] }) {
  const t = useText();
  const Icon = kindIcons[node.kind];
  const look = here
    ? { bgcolor: 'prongsai.brand', color: 'prongsai.onBrand', borderColor: 'prongsai.brand' }
    : { bgcolor: 'prongsai.surface', color: 'prongsai.ink', borderColor: 'prongsai.line2', ...(node.kind === 'review' ? { borderStyle: 'dashed' } : {}) };
  return (
    <Box aria-current={here ? 'step' : undefined} sx={{ position: 'relative', px: 3, py: 2, border: 1, borderRadius: node.kind === 'final' ? '22px' : '8px', ...look }}>
      {here ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.75rem', lineHeight: '18px', fontWeight: 600 }}>
          <MapPin size={12} strokeWidth={2} aria-hidden />
          {t('year.diagram.here')}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Icon size={15} strokeWidth={1.75} aria-hidden style={{ flexShrink: 0 }} />
        <Box>
          <Typography variant="subtitle2" component="div">{t(`year.states.${node.state}`)}</Typography>
          <Typography variant="caption" component="div" sx={{ color: here ? 'inherit' : 'prongsai.ink2' }}>{t(`year.diagram.${node.kind}`)}</Typography>
        </Box>
      </Box>
      <ul style={hidden}>
        {edges.map((edge) => (
          <li key={`${edge.event}${edge.to}`}>{t('year.diagram.transition', { from: t(`year.states.${edge.from}`), event: t(`year.events.${edge.event}`), to: t(`year.states.${edge.to}`) })}</li>
        ))}
      </ul>
    </Box>
  );
}

function Arrow({ edge }: { edge: FlowEdge | undefined }) {
  const t = useText();
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 52, display: 'grid', gridTemplateRows: '1fr 1fr', textAlign: 'center', fontSize: '0.6875rem', lineHeight: '15px', color: 'prongsai.ink2', px: 1 }}>
      <Box sx={{ alignSelf: 'end', pb: '3px' }}>{edge ? t(`year.events.${edge.event}`) : ''}</Box>
      {edge ? (
        <>
          <Box sx={{ position: 'absolute', top: '50%', left: 4, right: 8, height: '1px', ...line }} />
          <Box sx={{ position: 'absolute', top: 'calc(50% - 3px)', right: 4, width: 0, height: 0, borderLeft: '6px solid', borderLeftColor: 'prongsai.line2', borderTop: '3.5px solid transparent', borderBottom: '3.5px solid transparent' }} />
        </>
      ) : null}
    </Box>
  );
}

function Ways({ edges, align }: { edges: readonly FlowEdge[]; align: 'flex-start' | 'flex-end' }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: align }}>
      {edges.map((edge) => (
        <Way key={`${edge.event}${edge.to}`} edge={edge} />
      ))}
    </Box>
  );
}

const ways = { next: CornerDownLeft, wrap: CornerDownLeft, back: CornerUpLeft, stay: RotateCcw } as const;

function Way({ edge }: { edge: FlowEdge }) {
  const t = useText();
  const Icon = ways[edge.shape];
  return (
    <Typography variant="caption" component="div" sx={{ display: 'flex', gap: 1.5, alignItems: 'center', color: edge.shape === 'back' ? 'prongsai.lateFg' : 'prongsai.ink2' }}>
      <Icon size={13} strokeWidth={1.75} />
      {t(`year.events.${edge.event}`)} {edge.shape === 'stay' ? t('year.diagram.stay') : t('year.diagram.to', { state: t(`year.states.${edge.to}`) })}
    </Typography>
  );
}
