import { html, type Html } from '../../platform/index.js';
import type { PublicAgency } from './public-agency.js';
import { publicWords, type PublicLanguage } from './public-words.js';

type Result = PublicAgency['results'][number];
type Indicator = Result['indicators'][number];

const instruments = [
  { name: 'IIT', from: 1, until: 5 },
  { name: 'EIT', from: 6, until: 8 },
  { name: 'OIT', from: 9, until: 10 },
] as const;

const circumference = 2 * Math.PI * 52;
const two = (score: number) => score.toFixed(2);

const levelOf = (score: number) => {
  if (score >= 85) return 'level-pass';
  if (score >= 80) return 'level-85';
  return score >= 70 ? 'level-80' : 'level-70';
};

/** The overall score as a ring; a year without a result has none. */
export function scoreRing(result: Result, language: PublicLanguage): Html | null {
  if (result.overall === null) return null;
  const words = publicWords[language];
  const arc = ((circumference * result.overall) / 100).toFixed(1);
  return html`<div class="ring"><svg viewBox="0 0 120 120" role="img" aria-label="${two(result.overall)} ${words.outOf}">
<circle class="track" cx="60" cy="60" r="52" fill="none" stroke-width="9"/>
<circle class="arc" cx="60" cy="60" r="52" fill="none" stroke-width="9" stroke-dasharray="${arc} ${circumference.toFixed(1)}" transform="rotate(-90 60 60)"/>
<text class="figure" x="60" y="66">${two(result.overall)}</text><text class="of" x="60" y="86">${words.outOf}</text></svg>
<div>${result.grade ? html`<span class="chip done">${result.grade}</span><br>` : null}<span class="muted">${words.year(result.fiscalYear)}</span></div></div>`;
}

/** The score of an instrument is the plain mean of its indicators; not given while one of them is missing. */
const meanOf = (rows: readonly Indicator[]): string | null => {
  const known = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  return known.length === rows.length && rows.length > 0 ? two(known.reduce((sum, score) => sum + score, 0) / rows.length) : null;
};

const bar = (score: number) => html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="8" y="1"/><rect class="${levelOf(score)}" width="${score}" height="8" y="1"/><rect class="mark" x="84.6" width="0.8" height="10"/></svg>`;

const indicatorRow = (indicator: Indicator, language: PublicLanguage) => html`<tr><td class="no">${indicator.no}</td><td>${indicator.name[language]}</td>
<td class="chart">${indicator.score === null ? null : bar(indicator.score)}</td>
<td class="score">${indicator.score === null ? html`– <span class="muted">${publicWords[language].noScore}</span>` : two(indicator.score)}</td></tr>`;

export function scoresSection(results: readonly Result[], language: PublicLanguage): Html {
  const words = publicWords[language];
  const [latest, ...earlier] = results;
  const groups = instruments.map(({ name, from, until }) => {
    const rows = (latest?.indicators ?? []).filter(({ no }) => no >= from && no <= until);
    return rows.length ? html`<h3><span>${words.instruments[name]} <span class="muted">${name}</span></span><span>${meanOf(rows)}</span></h3><table>${rows.map((row) => indicatorRow(row, language))}</table>` : null;
  });
  const others = earlier.filter(({ overall }) => overall !== null);
  return html`<section><div class="top"><h2>${words.scores(latest?.indicators.length ?? 0)}</h2><span class="muted">${words.passMark}</span></div>${groups}
${others.length ? html`<h3>${words.earlier}</h3><ul>${others.map((result) => html`<li class="row"><span>${words.year(result.fiscalYear)}</span><span>${two(result.overall ?? 0)}</span></li>`)}</ul>` : null}</section>`;
}
