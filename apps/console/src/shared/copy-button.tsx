import Button from '@mui/material/Button';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useText } from './language.js';

/** Copies a text; where the browser does not let us, the text is there to be selected. */
export function CopyButton({ text }: { text: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false));
  };
  if (!('clipboard' in navigator)) return null;
  const Sign = copied ? Check : Copy;
  return (
    <Button variant="outlined" onClick={copy} startIcon={<Sign size={16} strokeWidth={1.75} />}>
      <span aria-live="polite">{t(copied ? 'proof.recovery.copied' : 'proof.recovery.copy')}</span>
    </Button>
  );
}
