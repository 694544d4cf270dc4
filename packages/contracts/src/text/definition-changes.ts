import type { DefinitionChange, DefinitionChangeCode } from '@prongsai/workflow';
import type { Bilingual } from '../primitives.js';
import { effectNames, guardNames, ruleNames, stepKindNames } from './definition-names.js';
import { documentNames, events, kindNames, levelNames, milestoneNames, roleNames, states } from './names.js';

type Words = Readonly<Record<string, Bilingual>>;

/** What has changed, one sentence each. `{subject}` is the place, with the event where it is one of it. */
export const definitionChanges: Record<DefinitionChangeCode, Bilingual> = {
  'state-renamed': { th: 'เปลี่ยนชื่อขั้น{from} เป็นขั้น{state}', en: 'The step “{from}” is now called “{state}”' },
  'state-added': { th: 'เพิ่มขั้น{state} ต่อจากขั้น{after}', en: 'Adds the step “{state}” after “{after}”' },
  'state-added-first': { th: 'เพิ่มขั้น{state} เป็นขั้นแรก', en: 'Adds the step “{state}” as the first' },
  'state-removed': { th: 'ตัดขั้น{state}ออก', en: 'Takes the step “{state}” out' },
  'state-moved': { th: 'ย้ายขั้น{state} ไปต่อจากขั้น{after}', en: 'Moves the step “{state}” to after “{after}”' },
  'state-moved-first': { th: 'ย้ายขั้น{state} ไปเป็นขั้นแรก', en: 'Moves the step “{state}” to the front' },
  'kind-changed': { th: '{subject} เปลี่ยนจาก{before}เป็น{kind}', en: '{subject}: was {before}, is {kind}' },
  'milestone-set': { th: '{subject} มีกำหนด “{milestone}”', en: '{subject}: has the deadline “{milestone}”' },
  'milestone-changed': { th: '{subject} เปลี่ยนกำหนดจาก “{before}” เป็น “{milestone}”', en: '{subject}: the deadline was “{before}”, is “{milestone}”' },
  'milestone-dropped': { th: '{subject} ไม่มีกำหนด “{milestone}” แล้ว', en: '{subject}: no longer has the deadline “{milestone}”' },
  'level-added': { th: '{subject} เพิ่มลำดับการพิจารณา “{level}” {rule}{kinds}', en: '{subject}: adds the level “{level}”, {rule}{kinds}' },
  'level-removed': { th: '{subject} ตัดลำดับการพิจารณา “{level}” ออก', en: '{subject}: takes the level “{level}” out' },
  'level-moved': { th: '{subject} เรียงลำดับการพิจารณาใหม่เป็น {order}', en: '{subject}: asks its levels in this order: {order}' },
  'level-changed': { th: '{subject} ลำดับการพิจารณา “{level}” เปลี่ยนเป็น {rule}{kinds}', en: '{subject}: the level “{level}” is now: {rule}{kinds}' },
  'asks-anew': { th: '{subject} เสนอทุกตำแหน่งพิจารณาใหม่ทุกรอบ', en: '{subject}: every round asks everybody' },
  'carries-over': { th: '{subject} รอบใหม่คงคำอนุมัติของส่วนที่ไม่ได้แก้ไขไว้', en: '{subject}: a new round keeps the approvals of what was not edited' },
  'event-added': { th: '{subject} เพิ่มคำสั่ง “{event}” โดย{role} ไปยังขั้น{to}', en: '{subject}: adds “{event}” by {role}, to “{to}”' },
  'event-removed': { th: '{subject} ตัดคำสั่ง “{event}” ออก', en: '{subject}: takes “{event}” out' },
  'target-changed': { th: '{subject} เปลี่ยนขั้นถัดไปจาก{from} เป็น{to}', en: '{subject}: led to “{from}”, leads to “{to}”' },
  'initial-changed': { th: 'วงรอบใหม่เริ่มที่ขั้น{to} แทนขั้น{from}', en: 'A new cycle begins at “{to}”, no longer at “{from}”' },
  'target-added': { th: '{subject} ไปยังขั้น{to}ได้ด้วย', en: '{subject}: may also lead to “{to}”' },
  'target-removed': { th: '{subject} ไปยังขั้น{from}ไม่ได้แล้ว', en: '{subject}: may no longer lead to “{from}”' },
  'role-added': { th: '{subject} เพิ่มผู้มีอำนาจ: {role}', en: '{subject}: may now also be sent by {role}' },
  'role-removed': { th: '{subject} ตัดผู้มีอำนาจออก: {role}', en: '{subject}: may no longer be sent by {role}' },
  'guard-added': { th: '{subject} เพิ่มเงื่อนไข “{guard}”', en: '{subject}: adds the condition that {guard}' },
  'guard-removed': { th: '{subject} ตัดเงื่อนไข “{guard}” ออก', en: '{subject}: drops the condition that {guard}' },
  'effect-added': { th: '{subject} เพิ่มผลต่อเนื่อง “{effect}”', en: '{subject}: also {effect}' },
  'effect-removed': { th: '{subject} ตัดผลต่อเนื่อง “{effect}” ออก', en: '{subject}: no longer {effect}' },
  'effect-changed': { th: '{subject} เปลี่ยนข้อมูลที่ส่งไปกับผลต่อเนื่อง “{effect}”', en: '{subject}: hands on other facts where it {effect}' },
};

/** How a decision of a chain reads as an event of a new step: nobody in particular sends it. */
const decided: Bilingual = { th: '{subject}{when} ไปยังขั้น{to}', en: '{subject}: {when} leads to “{to}”' };

const whens: Words = {
  open: { th: '', en: 'the beginning' },
  levelOpened: { th: ' เมื่อถึงลำดับการพิจารณาถัดไป', en: 'when a level opens' },
  decide: { th: ' การวินิจฉัยทุกครั้ง', en: 'every decision' },
  approve: { th: ' เมื่ออนุมัติครบทุกลำดับ', en: 'the approval' },
  return: { th: ' เมื่อส่งคืน', en: 'a return' },
};

const places: Words = {
  opening: { th: 'การเปิดวงรอบ', en: 'Opening a cycle' },
  anywhere: { th: 'ทุกขั้น', en: 'Every step' },
};

const wordIn = (words: Words, code: string): Bilingual => words[code] ?? { th: code, en: code };

const listOf = (words: Words, codes: string): Bilingual => {
  const said = codes.split(',').map((code) => wordIn(words, code));
  return { th: said.map(({ th }) => th).join(', '), en: said.map(({ en }) => en).join(', ') };
};

const both = (make: (language: keyof Bilingual) => string): Bilingual => ({ th: make('th'), en: make('en') });

const placeOf = (at: string): Bilingual => places[at] ?? both((language) => (language === 'th' ? `ขั้น${wordIn(states, at).th}` : `“${wordIn(states, at).en}”`));

const whenOf = (event: string): Bilingual =>
  whens[event] ?? both((language) => (language === 'th' ? ` คำสั่ง “${wordIn(events, event).th}”` : `“${wordIn(events, event).en}”`));

/** A change of the event itself names it; one of what the event does is about it. */
const subjectOf = ({ code, at, event }: DefinitionChange): Bilingual => {
  const place = placeOf(at);
  if (event === undefined || code === 'event-added' || code === 'event-removed') return place;
  const when = whenOf(event);
  return { th: `${place.th}${when.th}`, en: `${place.en}, ${when.en}` };
};

const effectOf = (effect: string): Bilingual => {
  const [name = '', about = ''] = effect.split(':');
  const of = wordIn(name === 'make-document' ? documentNames : milestoneNames, about);
  return both((language) => wordIn(effectNames, name)[language].replace('{of}', of[language]));
};

const ruleOf = (rule: string): Bilingual => {
  const [name = '', count = ''] = rule.split(':');
  return both((language) => wordIn(ruleNames, name)[language].replace('{count}', count));
};

const kindsOf = ({ onlyFor, notFor }: DefinitionChange['params']): Bilingual => {
  if (onlyFor !== undefined) {
    const kinds = listOf(kindNames, String(onlyFor));
    return { th: ` เฉพาะ${kinds.th}`, en: `, only for: ${kinds.en}` };
  }
  if (notFor === undefined) return { th: '', en: '' };
  const kinds = listOf(kindNames, String(notFor));
  return { th: ` ยกเว้น${kinds.th}`, en: `, not for: ${kinds.en}` };
};

const wordsOf: Readonly<Record<string, (code: string) => Bilingual>> = {
  state: (code) => wordIn(states, code),
  after: (code) => wordIn(states, code),
  from: (code) => listOf(states, code),
  to: (code) => listOf(states, code),
  role: (code) => listOf(roleNames, code),
  level: (code) => wordIn(levelNames, code),
  order: (code) => listOf(levelNames, code),
  milestone: (code) => wordIn(milestoneNames, code),
  before: (code) => wordIn({ ...milestoneNames, ...stepKindNames }, code),
  kind: (code) => wordIn(stepKindNames, code),
  guard: (code) => wordIn(guardNames, code),
  effect: effectOf,
  rule: ruleOf,
};

/** One change of a definition as a sentence. */
export function changeSentence(change: DefinitionChange): Bilingual {
  const { code, event = '', params } = change;
  const said: Record<string, Bilingual> = {
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, wordsOf[name]?.(String(value)) ?? both(() => String(value))])),
    subject: subjectOf(change),
    event: wordIn(events, event),
    when: whenOf(event),
    kinds: kindsOf(params),
  };
  const template = code === 'event-added' && params['role'] === undefined ? decided : definitionChanges[code];
  return both((language) => template[language].replace(/\{(\w+)\}/g, (_, name: string) => said[name]?.[language] ?? '…'));
}
