import { toArabicDigits } from '@prongsai/thai';
import { html, type Html } from '../../platform/index.js';
import type { PublicAgency } from './public-agency.js';
import { publicWords, type PublicLanguage } from './public-words.js';

type Measure = PublicAgency['measures'][number];

const shown = 4;

const measureRow = (measure: Measure, language: PublicLanguage): Html => {
  const words = publicWords[language];
  const status = measure.status ? html`<span class="chip ${measure.status}">${words.statuses[measure.status]}</span>` : html`<span class="chip">${words.notReported}</span>`;
  const steps = measure.steps.length ? html`<details><summary>${words.steps}</summary><ol>${measure.steps.map((step) => html`<li>${step}</li>`)}</ol></details>` : null;
  return html`<li class="row"><div class="what">${measure.no}. ${measure.title}<br><span class="muted">${toArabicDigits([measure.responsible, measure.period].filter(Boolean).join(' · '))}</span>${steps}</div>${status}</li>`;
};

const statuses = ['done', 'inProgress', 'notStarted'] as const;

/** How many measures are done, under way and not begun; nothing before the first published report. */
function shareOf(measures: readonly Measure[], language: PublicLanguage): Html | null {
  const counts = statuses.map((status) => ({ status, count: measures.filter((measure) => measure.status === status).length })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  let from = 0;
  const parts = counts.map(({ status, count }) => {
    const x = from;
    from += (100 * count) / measures.length;
    return html`<rect class="${status}" x="${x.toFixed(2)}" width="${Math.max(0, from - x - 0.4).toFixed(2)}" height="12"/>`;
  });
  const words = counts.map(({ status, count }) => html`<span>${publicWords[language].statuses[status]} ${count}</span>`);
  return html`<svg class="share" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><p class="counts">${words}</p>`;
}

/** The measures of the newest published year; the first few at once, the others folded. */
export function measuresSection(measures: readonly Measure[], language: PublicLanguage): Html | null {
  const words = publicWords[language];
  const year = Math.max(...measures.map(({ fiscalYear }) => fiscalYear));
  const ofYear = measures.filter(({ fiscalYear }) => fiscalYear === year);
  if (ofYear.length === 0) return null;
  const rows = ofYear.map((measure) => measureRow(measure, language));
  const rest = rows.slice(shown);
  return html`<section><div class="top"><h2>${words.measures}</h2><span class="muted">${words.measureCount(ofYear.length, year)}</span></div>
${shareOf(ofYear, language)}<ul>${rows.slice(0, shown)}</ul>${rest.length ? html`<details><summary>${words.allMeasures(ofYear.length)}</summary><ul>${rest}</ul></details>` : null}</section>`;
}
