import fc from 'fast-check';

const letters = Array.from('กขคฆงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ');
const vowels = ['', '', 'า', 'ะ', 'ำ', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็'];
const leading = ['', '', '', 'เ', 'แ', 'โ', 'ใ', 'ไ'];
const tones = ['', '', '', '่', '้', '๊', '๋'];

/** A syllable with its marks in the order in which they are typed; a tone mark stands before ำ and า and behind the others. */
const syllable = fc
  .record({ before: fc.constantFrom(...leading), letter: fc.constantFrom(...letters), vowel: fc.constantFrom(...vowels), tone: fc.constantFrom(...tones), end: fc.constantFrom('', ...letters) })
  .map(({ before, letter, vowel, tone, end }) => {
    const own = before === '' ? vowel : '';
    const sounded = own === '็' ? '' : tone;
    const marked = /^[าะำ]$/.test(own) ? sounded + own : own + sounded;
    return before + letter + marked + (/^[ะำ]$/.test(own) ? '' : end);
  });

const word = fc.oneof(
  { weight: 6, arbitrary: fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
  fc.constantFrom('ขั้นตอน', 'ทั้งนั้น', 'เพิ่มขึ้น', 'น้ำดื่ม', 'ปู่ย่า', 'ที่นี่', 'อยู่', 'กุ้ง', 'ผู้รับบริการ', 'ต่าง ๆ', 'ตั้งแต่', 'ครั้ง'),
  fc.constantFrom('2569', '๒๕๖๙', '85.00', '๗๔.๕', '45', 'O22', 'No Gift Policy', 'e-Service', '(IIT)', '100%', 'https://agency.example/ita/o1.pdf'),
);

/** Words of Thai with numbers and Latin between them. */
export const thaiText = (most: number): fc.Arbitrary<string> => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
