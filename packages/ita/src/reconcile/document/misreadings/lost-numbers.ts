import { atMeasure, atReport } from '../measure-number.js';
import { excerpt } from '../wording.js';
import type { MisreadingFinder } from './misreading.js';

/** Steps that stand as one text because the numbers of their list are gone. */
export const lostNumbers: MisreadingFinder = ({ document, placeOf }) => [
  ...(document.measures ?? []).flatMap(({ stepsUnsplit, steps = [] }, index) =>
    stepsUnsplit === true
      ? [{ where: atMeasure(document, index), place: placeOf(`/measures/${index}/steps`), printed: excerpt(steps.join(' ')), expected: null }]
      : [],
  ),
  ...(document.reports ?? []).flatMap((report, index) =>
    report.guidanceUnsplit === true
      ? [
          {
            where: atReport(document, report),
            place: placeOf(`/reports/${index}/guidance`),
            printed: excerpt((report.guidance ?? []).join(' ')),
            expected: null,
          },
        ]
      : [],
  ),
];
