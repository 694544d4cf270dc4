/** A letter's page with fonts of ours, whose links leave the frame. */
export const framed = (html: string, fontFaces: string): string => html.replace(/<head[^>]*>/, (head) => `${head}<base target="_blank"><style>${fontFaces}</style>`);
