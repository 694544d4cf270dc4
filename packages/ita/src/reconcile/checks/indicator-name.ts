import { indicatorOf } from '../../frameworks/framework-for.js';
import { atIndicator, indicatorsNamed, type Check } from '../check.js';
import type { Finding } from '../finding.js';

/** A printed name against the number it stands beside. The name is trusted over the number. */
export const indicatorName: Check = ({ printed, framework }): Finding[] =>
  printed.indicators.flatMap(({ no, name }): Finding[] => {
    const standard = name ? indicatorOf(framework, no) : undefined;
    if (!name || standard === undefined) return [];
    const [meant] = indicatorsNamed(name, framework);
    if (meant === no) return [];
    const where = atIndicator(no);
    if (meant === undefined) {
      return [
        {
          code: 'indicator-name-wrong',
          severity: 'info',
          where,
          printed: name,
          expected: standard.name.th,
          message: { th: `ชื่อตัวชี้วัดที่ ${no} “${name}” ต่างจากชื่อมาตรฐาน “${standard.name.th}”`, en: `Indicator ${no} is called “${name}”; its standard name is “${standard.name.th}”` },
          remedy: { th: 'ใช้ชื่อมาตรฐานของตัวชี้วัด', en: 'Use the standard name' },
        },
      ];
    }
    return [
      {
        code: 'indicator-number-wrong',
        severity: 'warning',
        where,
        printed: `${no} ${name}`,
        expected: `${meant} ${name}`,
        message: { th: `“${name}” คือตัวชี้วัดที่ ${meant} ไม่ใช่ ${no}`, en: `“${name}” is indicator ${meant}, not ${no}` },
        remedy: { th: `แก้หมายเลขเป็น ${meant}`, en: `Correct the number to ${meant}` },
      },
    ];
  });
