import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../../shared/language.js';

interface SidePanelProps {
  title: string;
  subtitle?: ReactNode;
  children: ReactNode;
  /** Pinned at the foot: what may be done, and what will happen. */
  foot?: ReactNode;
  /** Where it is docked the focus stays in the list, whose arrows the panel follows. */
  follows?: boolean;
  onClose: () => void;
}

export const panelWidth = 380;

/**
 * Docked beside the table where there is room, so that the table stays alive; over it on a narrower screen, the whole screen on a phone.
 * Escape closes it, and the focus goes back to what opened it.
 */
export function SidePanel({ title, subtitle, children, foot, follows = false, onClose }: SidePanelProps) {
  const docked = useMediaQuery('(min-width: 1280px)');
  const phone = useMediaQuery('(max-width: 599px)');
  const heading = useId();
  const body = <Body heading={heading} title={title} subtitle={subtitle} foot={foot} onClose={onClose} trapped={!docked} follows={docked && follows}>{children}</Body>;
  if (docked) {
    return (
      <Box component="aside" aria-labelledby={heading} sx={{ position: 'sticky', top: 48, alignSelf: 'flex-start', width: panelWidth, flexShrink: 0, height: 'calc(100dvh - 48px)', mt: -3, mr: -5, mb: -6, borderLeft: 1, borderColor: 'prongsai.line', bgcolor: 'prongsai.surface' }}>
        {body}
      </Box>
    );
  }
  return (
    <Drawer open anchor="right" onClose={onClose} slotProps={{ paper: { 'aria-labelledby': heading, sx: { width: phone ? '100%' : panelWidth } } }}>
      {body}
    </Drawer>
  );
}

function Body({ heading, title, subtitle, children, foot, follows, onClose, trapped }: SidePanelProps & { heading: string; trapped: boolean }) {
  const t = useText();
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (follows) return undefined;
    const opener = document.activeElement;
    if (!trapped) first.current?.focus();
    return () => {
      if (!trapped && opener instanceof HTMLElement) opener.focus();
    };
  }, [trapped, follows]);
  return (
    <Box onKeyDown={(event) => { if (event.key === 'Escape' && !trapped && !event.defaultPrevented) onClose(); }} sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', pl: 4, pr: 2, py: 3, borderBottom: 1, borderColor: 'prongsai.line' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id={heading} ref={first} tabIndex={-1} variant="h2" sx={{ outline: 'none' }}>{title}</Typography>
          {subtitle ? <Typography variant="caption" component="div" sx={{ color: 'prongsai.ink2' }}>{subtitle}</Typography> : null}
        </Box>
        <IconButton onClick={onClose} aria-label={t('app.close')} sx={{ width: 36, height: 36, '@media (pointer: coarse)': { width: 44, height: 44 } }}>
          <X size={18} strokeWidth={1.75} />
        </IconButton>
      </Box>
      <Box role="group" aria-labelledby={heading} tabIndex={0} sx={{ flex: 1, overflowY: 'auto', px: 4, py: 4, '&:focus-visible': { outlineOffset: '-2px' } }}>{children}</Box>
      {foot ? <Box sx={{ px: 4, py: 3, borderTop: 1, borderColor: 'prongsai.line', pb: 'calc(12px + env(safe-area-inset-bottom))' }}>{foot}</Box> : null}
    </Box>
  );
}
