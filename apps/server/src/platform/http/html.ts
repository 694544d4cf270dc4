/** HTML that is safe to send as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | number | null | undefined | readonly Piece[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const render = (piece: Piece): string => {
  if (piece === null || piece === undefined) return '';
  if (piece instanceof Html) return piece.text;
  return typeof piece === 'string' || typeof piece === 'number' ? escape(String(piece)) : piece.map(render).join('');
};

/** Builds HTML; every value that is not {@link Html} itself is escaped. */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(strings.reduce((text, part, at) => text + render(pieces[at - 1]) + part));
