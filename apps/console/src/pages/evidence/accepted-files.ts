import { evidenceMaxBytes, evidenceMedia, evidenceTypes } from '@prongsai/contracts';

/** For the file picker. A telephone that takes pictures as HEIC hands over a JPEG where HEIC is not asked for. */
export const accept = [...evidenceTypes.flatMap((type) => [`.${evidenceMedia[type].extension}`, evidenceMedia[type].mediaType]), '.jpeg'].join(',');

export type Unfit = 'tooLarge' | 'empty';

/** Why a file need not be sent at all; `null` where the server decides by what is in it. */
export function unfit({ size }: { size: number }): Unfit | null {
  if (size === 0) return 'empty';
  return size > evidenceMaxBytes ? 'tooLarge' : null;
}

/** Only a first guess, for asking about faces before sending; the server looks at the bytes. */
export const looksLikePicture = ({ type, name }: { type: string; name: string }): boolean => type.startsWith('image/') || /\.(jpe?g|png|webp|heic)$/i.test(name);

/** A title people can go on from: the name without its ending. */
export const titleOf = (fileName: string): string => fileName.replace(/\.[^.\s]{1,10}$/, '');
