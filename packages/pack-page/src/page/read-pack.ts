import type { PackData } from '@prongsai/trail';

const texts = new TextDecoder('utf-8', { fatal: true });

/** A pack out of JSON; `null` where the text is none. What is in it is checked, not believed. */
export function readPack(json: string): PackData | null {
  try {
    const data = JSON.parse(json) as Partial<PackData> | null;
    return data?.format === 'prongsai.pack.1' && Array.isArray(data.entries) && Array.isArray(data.files) ? (data as PackData) : null;
  } catch {
    return null;
  }
}

export const readPackFile = (bytes: Uint8Array | undefined): PackData | null => (bytes === undefined ? null : readPack(texts.decode(bytes)));
