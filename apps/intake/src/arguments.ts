import path from 'node:path';
import { parseArgs } from 'node:util';

export interface Arguments {
  /** Absolute. */
  readonly file: string;
  readonly form: 'json' | 'text';
  readonly language: 'th' | 'en';
}

export class UsageError extends Error {}

const usage = 'npm run --silent intake -- FILE [--json | --text] [--language th|en]';

/** @throws UsageError */
export const readArguments = (argv: readonly string[], calledIn: string): Arguments => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, text: { type: 'boolean' }, language: { type: 'string', default: 'th' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || (values.json === true && values.text === true)) throw new UsageError(usage);
    return { file: path.resolve(calledIn, file), form: values.text === true ? 'text' : 'json', language: values.language === 'en' ? 'en' : 'th' };
  } catch {
    throw new UsageError(usage);
  }
};
