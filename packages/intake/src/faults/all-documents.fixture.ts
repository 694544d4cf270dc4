import type { PlantedFault } from './planting.fixture.js';
import { plantedAgain } from './planted-again.fixture.js';
import { plantedClaims } from './planted-claims.fixture.js';
import { plantedElsewhere } from './planted-elsewhere.fixture.js';
import { plantedMeasures } from './planted-measures.fixture.js';
import { plantedInProvince } from './planted-province.fixture.js';
import { plantedScores } from './planted-scores.fixture.js';
import { lettersOf2563, wordsOf2566 } from './sound-documents.fixture.js';
import { manyWordsOf2568, reportInWordsOf2567, shortOf2564 } from './sound-in-many-words.fixture.js';
import { itemsOf2567, itemsOf2568 } from './sound-items.fixture.js';
import { allItemsOf2565, announcementOf2569, partsOf2568, provinceOf2564, upliftsOf2567 } from './sound-of-all-items.fixture.js';
import { planOf2569, provinceOf2568, reportOf2568 } from './sound-plans.fixture.js';
import type { Part, WrittenAs } from './written-file.fixture.js';

const every: readonly WrittenAs[] = ['tabs', 'pipes', 'docx', 'xlsx', 'csv'];

interface SoundDocument {
  name: string;
  parts: readonly Part[];
  as: readonly WrittenAs[];
}

/** Documents without a fault, whose arithmetic comes out exactly. */
export const soundDocuments: readonly SoundDocument[] = [
  { name: 'letters of FY2563 and the plan that answers them', parts: lettersOf2563, as: every },
  { name: 'short scores of FY2564', parts: shortOf2564, as: every },
  { name: 'all items of FY2565', parts: allItemsOf2565, as: every },
  { name: 'the rating of FY2566 in words', parts: wordsOf2566, as: every },
  { name: 'the items of FY2567', parts: itemsOf2567, as: every },
  { name: 'all items of FY2568', parts: itemsOf2568, as: every },
  { name: 'the parts of EIT of FY2568', parts: partsOf2568, as: every },
  { name: 'much running text on FY2568', parts: manyWordsOf2568, as: every },
  { name: 'a plan for FY2569', parts: planOf2569, as: every },
  { name: 'an announcement for FY2569', parts: announcementOf2569, as: every },
  { name: 'the follow-up of FY2567 by indicator', parts: upliftsOf2567, as: every },
  { name: 'a report on FY2567 in words', parts: reportInWordsOf2567, as: every },
  { name: 'a report on FY2568 with states', parts: reportOf2568, as: every },
  { name: 'a sheet of a province, in words', parts: provinceOf2568, as: ['tabs', 'xlsx', 'csv'] },
  { name: 'a sheet of a province, in letters', parts: provinceOf2564, as: ['tabs', 'xlsx', 'csv'] },
];

export const plantedFaults: readonly PlantedFault[] = [...plantedScores, ...plantedClaims, ...plantedMeasures, ...plantedInProvince, ...plantedAgain, ...plantedElsewhere];
