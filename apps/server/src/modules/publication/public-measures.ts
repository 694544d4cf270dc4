import { html, type Html } from './html.js';
import type { PublicAgency } from './public-agency.js';
import { publicWords, type PublicLanguage } from './public-words.js';

type Measure = PublicAgency['measures'][number];

const shown = 4;

const measureRow = (measure: Measure, language: PublicLanguage): Html => {
  const words = publicWords[language];
  const status = measure.status ? html`<span class="chip ${measure.status}">${words.statuses[measure.status]}</span>` : html`<span class="chip">${words.notReported}</span>`;
  const steps = measure.steps.length ? html`<details><summary>${words.steps}</summary><ol>${measure.steps.map((step) => html`<li>${step}</li>`)}</ol></details>` : null;
  return html`<li class="row"><div class="what">${measure.no}. ${measure.title}<br><span class="muted">${[measure.responsible, measure.period].filter(Boolean).join(' · ')}</span>${steps}</div>${status}</li>`;
};

/** The measures of the newest published year; the first few at once, the others folded. */
export function measuresSection(measures: readonly Measure[], language: PublicLanguage): Html | null {
  const words = publicWords[language];
  const year = Math.max(...measures.map(({ fiscalYear }) => fiscalYear));
  const ofYear = measures.filter(({ fiscalYear }) => fiscalYear === year);
  if (ofYear.length === 0) return null;
  const rows = ofYear.map((measure) => measureRow(measure, language));
  const rest = rows.slice(shown);
  return html`<section><div class="top"><h2>${words.measures}</h2><span class="muted">${words.measureCount(ofYear.length, year)}</span></div>
<ul>${rows.slice(0, shown)}</ul>${rest.length ? html`<details><summary>${words.allMeasures(ofYear.length)}</summary><ul>${rest}</ul></details>` : null}</section>`;
}
