/** The sentence of an act with its blanks left open, where it stands for every act of its kind. */
export const blanksOpen = (sentence: string): string => sentence.replaceAll(/\{\w+\}/g, '…');
