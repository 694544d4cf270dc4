import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/language.js';
import type { BoardControls } from './use-board-filters.js';

/** Finds agencies by name; `/` leads here from anywhere on the page where nothing is being typed. */
export function FindAgency({ controls }: { controls: BoardControls }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  // The address follows a moment later: a field bound to it alone would lose what is typed in between.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <OutlinedInput
      inputRef={input}
      size="small"
      value={typed ?? controls.filters.text}
      onChange={(event) => {
        setTyped(event.target.value);
        controls.set('text', event.target.value);
      }}
      onBlur={() => setTyped(null)}
      placeholder={t('board.filter.text')}
      slotProps={{ input: { 'aria-label': t('board.filter.text'), 'aria-keyshortcuts': '/' } }}
      startAdornment={
        <InputAdornment position="start">
          <Search size={14} strokeWidth={1.75} aria-hidden />
        </InputAdornment>
      }
      sx={{ width: 176, height: 32, typography: 'body2' }}
    />
  );
}
