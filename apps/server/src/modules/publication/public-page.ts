import { texts } from '@prongsai/contracts';
import { formatThaiDate } from '@prongsai/thai';
import { Html, html } from '../../platform/index.js';
import type { PublicAgency } from './public-agency.js';
import { measuresSection } from './public-measures.js';
import { publicWords, type PublicLanguage } from './public-words.js';
import { scoreRing, scoresSection } from './public-scores.js';

interface PageInput {
  readonly language: PublicLanguage;
  /** Writes a day in the language and the Buddhist era. */
  readonly day: (instant: string) => string;
}

const stateName = (state: string, language: PublicLanguage): string =>
  Object.entries(texts.states).find(([name]) => name === state)?.[1][language] ?? state;

const frame = (language: PublicLanguage, title: string, path: string, body: Html): string => {
  const words = publicWords[language];
  const link = (to: PublicLanguage, label: string) =>
    html`<a href="${path}${to === 'en' ? '?lang=en' : ''}" hreflang="${to}" lang="${to}"${to === language ? new Html(' aria-current="page"') : null}>${label}</a>`;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title} · ${words.product}</title><link rel="stylesheet" href="/p/assets/public.css"></head>
<body>
<header class="bar"><div class="wide"><b>${words.product}</b><span class="muted">${words.section}</span>
<nav class="languages" aria-label="${language === 'th' ? 'ภาษา' : 'Language'}">${link('th', 'ไทย')}${link('en', 'English')}</nav></div></header>
${body}
</body></html>
`.text;
};

/** Exceptions belong to what is published: each with its step, its days in the Buddhist era and its reason. */
const reopeningNotes = ({ reopenings }: PublicAgency, language: PublicLanguage): Html | null => {
  if (reopenings.length === 0) return null;
  const words = publicWords[language];
  const dayIn = (day: string) => formatThaiDate(day, 'long', { language });
  const note = ({ fiscalYear, state, on, untilOn, reason }: PublicAgency['reopenings'][number]) =>
    html`<li>${words.reopened(fiscalYear, stateName(state, language), dayIn(on), dayIn(untilOn), reason)}</li>`;
  return html`<p class="muted">${words.reopenings}</p><ul class="muted">${reopenings.map(note)}</ul>`;
};

const documentsSection = (page: PublicAgency, { language, day }: PageInput): Html => {
  const words = publicWords[language];
  const row = (document: PublicAgency['documents'][number]) => html`<li class="row"><span class="what">${document.title[language]}
<br><span class="muted">PDF · ${words.published} ${day(document.publishedAt)} · ${words.code} <span class="code">${document.contentHash.slice(0, 4)} ${document.contentHash.slice(4, 8)}</span></span></span>
<a class="button" href="${document.href}" aria-label="${words.open}: ${document.title[language]}">${words.open}</a></li>`;
  return html`<section><div class="top"><h2>${words.documents}</h2></div><ul>${page.documents.map(row)}</ul>
<p class="muted">${words.verify}</p>${reopeningNotes(page, language)}</section>`;
};

const openDataSection = (page: PublicAgency, language: PublicLanguage): Html => {
  const words = publicWords[language];
  return html`<section><div class="top"><h2>${words.openData}</h2><span class="muted">${words.openDataFree}</span></div>
<a class="button" href="/api/public/agencies/${page.agency.slug}">JSON</a></section>`;
};

const place = (page: PublicAgency, language: PublicLanguage): string => {
  const words = publicWords[language];
  const { district, province } = page.agency;
  return [district && `${words.district}${district}`, province && `${words.province}${province}`].filter(Boolean).join(' ');
};

/** The public page of an agency: Thai first, readable without a script, only what was approved and published. */
export function publicPage(page: PublicAgency, input: PageInput): string {
  const { language } = input;
  const words = publicWords[language];
  const latest = page.results[0];
  const nothing = page.results.length + page.measures.length + page.documents.length === 0;
  const lead = nothing ? words.nothing : latest ? words.lead(latest.fiscalYear) : words.leadWithoutResult;
  const updated = page.documents[0] ? html`<p><span class="chip">${words.updated(input.day(page.documents[0].publishedAt))}</span></p>` : null;
  const head = html`<div class="head"><div class="wide"><div><p class="muted">${place(page, language)}</p>
<h1>${page.agency.name[language]}</h1><p class="lead">${lead}</p>${updated}</div>${latest ? scoreRing(latest, language) : null}</div></div>`;
  const left = html`<div class="column">${latest ? scoresSection(page.results, language) : null}${openDataSection(page, language)}</div>`;
  const right = html`<div class="column">${measuresSection(page.measures, language)}${page.documents.length ? documentsSection(page, input) : null}</div>`;
  const body = nothing ? head : html`${head}<main class="wide">${left}${right}</main>`;
  return frame(language, page.agency.name[language], `/p/${page.agency.slug}`, body);
}

export const publicPageMissing = (language: PublicLanguage): string => {
  const words = publicWords[language];
  return frame(language, words.notFound, '', html`<div class="head"><div class="wide"><h1>${words.notFound}</h1></div></div>`);
};
