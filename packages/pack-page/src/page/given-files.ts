import { unzipSync } from 'fflate';

/** Files of a pack by their place in it. */
export type GivenFiles = ReadonlyMap<string, Uint8Array>;

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** The place inside the pack, whatever the folder is called that it was unpacked into. */
function placeOf(path: string): string {
  const within = path.replaceAll('\\', '/').split('/');
  const top = within.findIndex((part) => part === 'files' || part === 'data' || part === 'index.html');
  return within.slice(Math.max(top, 0)).join('/');
}

/** What a person chose: the zip itself, or the files of the folder it was unpacked into. */
export async function givenFiles(chosen: readonly File[]): Promise<GivenFiles> {
  const [first] = chosen;
  if (first && chosen.length === 1 && /\.zip$/i.test(first.name)) {
    const entries = Object.entries(unzipSync(await bytesOf(first))).filter(([path]) => !path.endsWith('/'));
    return new Map(entries.map(([path, bytes]) => [placeOf(path), bytes]));
  }
  return new Map(await Promise.all(chosen.map(async (file) => [placeOf(file.webkitRelativePath || file.name), await bytesOf(file)] as const)));
}
