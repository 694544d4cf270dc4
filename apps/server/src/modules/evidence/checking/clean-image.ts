import type { evidenceImages } from '@prongsai/contracts';
import sharp from 'sharp';
import { refusedFile } from './refused.js';

export type ImageType = (typeof evidenceImages)[number];

const maxPixels = 100_000_000;
/** Enough to read a page of a photographed document by. */
const longestSide = 2560;
const seconds = 20;

// Only what is taken is ever decoded here, whatever the bytes say they are.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
sharp.cache(false);

const opened = (bytes: Uint8Array, limitInputPixels: number | false) => sharp(bytes, { limitInputPixels, failOn: 'error', pages: 1, sequentialRead: true });

/**
 * Draws a picture anew: upright, and without what camera and programs wrote into it, the place where it was taken first of all. Nothing
 * that was hidden in the file comes through.
 */
export async function cleanImage(bytes: Uint8Array, type: ImageType): Promise<Uint8Array> {
  // The head alone is read without a limit, so that a picture is told to be too large and not to be damaged.
  const { width, height, format } = await opened(bytes, false)
    .metadata()
    .catch(() => {
      throw refusedFile('evidence-damaged');
    });
  if (format !== type) throw refusedFile('evidence-two-kinds');
  if (width * height > maxPixels) throw refusedFile('evidence-picture-too-large', { megapixels: maxPixels / 1_000_000 });
  const drawn = opened(bytes, maxPixels)
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds })
    .toFormat(type, type === 'png' ? {} : { quality: 85 });
  return drawn.toBuffer().catch(() => {
    throw refusedFile('evidence-damaged');
  });
}
