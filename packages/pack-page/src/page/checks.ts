import { canonical, checkPack, faultText, type Fault, type PackData } from '@prongsai/trail';
import type { GivenFiles } from './given-files.js';
import { readPackFile } from './read-pack.js';
import { sha256, sha256OfBytes } from './sha256.js';
import { words } from './words.js';

/** One thing that was looked at, and what was found; `null` as long as it could not be. */
export interface Check {
  readonly says: string;
  readonly faults: readonly string[] | null;
}

const inThai = (faults: readonly Fault[]): string[] => faults.map((fault) => faultText(fault).th);
const ofAnchors = ({ kind }: Fault): boolean => kind === 'anchorMismatch' || kind === 'truncated';

/** Everything that is checked, in the order it is told. */
export function checksOf(data: PackData, given: GivenFiles | null): Check[] {
  const ours = [...(given ?? [])].filter(([path]) => path.startsWith('files/'));
  const { chain, contents, files } = checkPack(data, sha256, given && new Map(ours.map(([path, bytes]) => [path, sha256OfBytes(bytes)])));
  const last = data.from.no + data.entries.length;
  const chosen = given ? readPackFile(given.get('data/pack.json')) : null;
  const another = given !== null && (chosen === null || canonical(chosen) !== canonical(data));
  return [
    { says: words.chain(data.from.no + 1, last), faults: inThai(chain.faults.filter((fault) => !ofAnchors(fault))) },
    { says: words.anchors(data.anchors.length), faults: inThai(chain.faults.filter(ofAnchors)) },
    { says: words.contents(data.contents.length), faults: inThai(contents) },
    {
      says: given ? words.files(data.files.length) : words.filesWaiting(data.files.length),
      faults: files && [...inThai(files), ...(another ? [words.otherPack] : [])],
    },
  ];
}
