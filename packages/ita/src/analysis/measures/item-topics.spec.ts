import { describe, expect, it } from '@jest/globals';
import { frameworks } from '../../frameworks/framework-for.js';
import { itemTopics, topicOf } from './item-topics.js';

const titled = frameworks.flatMap(({ fiscalYear, items }) => items.flatMap(({ code, instrument, title }) => (title === null ? [] : [{ name: `${fiscalYear} ${code} ${title.th}`, instrument, title: title.th }])));

describe('the catalogue of steps', () => {
  it('has a step for every item whose title is established', () => {
    expect(titled.filter(({ instrument, title }) => topicOf(instrument, title) === null).map(({ name }) => name)).toEqual([]);
  });

  it('has no step that no item leads to', () => {
    const reached = new Set(titled.map(({ instrument, title }) => topicOf(instrument, title)));
    expect(itemTopics.filter((topic) => !reached.has(topic)).map(({ words }) => words[0])).toEqual([]);
  });

  it('tells the report on a thing from the thing itself', () => {
    expect(topicOf('OIT', 'รายงานผลการจัดซื้อจัดจ้างประจำปี (ปีก่อน)')?.step.en).toContain('last year');
    expect(topicOf('OIT', 'รายการและความก้าวหน้าการจัดซื้อจัดจ้าง')?.step.en).toContain('by the 5th of every month');
    expect(topicOf('OIT', 'แผนปฏิบัติการป้องกันการทุจริต')?.step.en).toContain('covers this year');
  });

  it('tells what staff are asked from what is published', () => {
    expect(topicOf('IIT', 'การจัดซื้อจัดจ้างที่เอื้อประโยชน์')?.step.en).toContain('no interest');
  });
});
