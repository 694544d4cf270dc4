import { oneLine, spaceless, withRings } from '../printed-text.js';

/** How the name of a unit or a post begins. */
const collective = /^ทุก/;
const unit = /^(?:สำนัก|กอง|ฝ่าย|งาน|หน่วย|ส่วน|แผนก|กลุ่ม|ศูนย์|โรงเรียน)/;
const post = /^(?:เจ้าหน้าที่|เจ้าพนักงาน|นิติ|นักวิชาการ|นักวิเคราะห์|นักทรัพยากร|นักจัดการ|ผู้|หัวหน้า|ปลัด|รองปลัด|นายก|รองนายก|คณะ|ประชาสัมพันธ์|พนักงาน|บุคลากร|ข้าราชการ)/;

/** Nobody's name: the rest of it stands on the next line. */
const bareUnit = /^(?:สำนัก|กอง|ฝ่าย|งาน|หน่วย|แผนก|กลุ่ม|ศูนย์)$/;

const begins = (word: string): boolean => collective.test(word) || unit.test(word) || post.test(word);

/** "ทุกสำนัก/กอง" is one word for every division, not two units. */
const guardCollective = (text: string): string => text.replace(/(ทุก\s*(?:สำนัก|กอง|ฝ่าย|ส่วน|หน่วยงาน))((?:\s*[/,]\s*(?:สำนัก|กอง|ฝ่าย|ส่วนราชการ|ส่วน|งาน|หน่วยงาน)(?![ก-๙]))+)/g, (_all, head: string, tail: string) =>
  `${spaceless(head)}${spaceless(tail).replaceAll('/', '\u2215').replaceAll(',', '\u2215')}`,
);

/** Print breaks lines inside a name: a word that cannot begin one belongs to the word before. */
const words = (piece: string): string[] => {
  const found: string[] = [];
  for (const word of oneLine(piece).split(' ')) {
    const before = found.at(-1);
    const continues = before !== undefined && (!begins(word) || bareUnit.test(before) || /^ทุก(?:ส่วน|สำนัก|กอง)?$/.test(before) || (/^สำนัก(?:งาน)?$/.test(before) && word.startsWith('ปลัด')));
    if (continues) found[found.length - 1] = /[A-Za-z)]$/.test(before) || /^[A-Za-z(]/.test(word) ? `${before} ${word}` : `${before}${word}`;
    else if (word !== '') found.push(word);
  }
  return found;
};

/** "นิติกร สำนักปลัด" is the lawyer of that office: a post before a single unit stands with it. */
const withItsUnit = (names: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && post.test(before) && !before.includes(' ') && unit.test(name)) joined[joined.length - 1] = `${before} ${name}`;
    else joined.push(name);
  }
  return joined;
};

/** The units and posts that a cell names, each once, cleaned of line breaks; "ทุกสำนัก/กอง" stays one. */
export const splitResponsible = (text: string): string[] => {
  const pieces = guardCollective(withRings(text))
    .split(/[/,;、]|(?<=\s)และ(?=\s|[ก-ฮ])|\s-\s?|^\s*-|\s*\d+[.)]\s*|(?<=\s)[•●-](?=\S)/)
    .map(oneLine)
    .filter((piece) => piece !== '');
  const names = pieces.flatMap((piece) => withItsUnit(words(piece))).map((name) => name.replaceAll('\u2215', '/'));
  return [...new Set(names)];
};
