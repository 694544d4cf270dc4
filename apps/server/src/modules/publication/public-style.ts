const light = {
  canvas: '#F6F7F5', surface: '#FFFFFF', sunken: '#EFF1EF', ink: '#19212C', ink2: '#46515F', ink3: '#5F6A78',
  line: '#E3E6E6', line2: '#C9CFD4', brand: '#2A4A86', doneBg: '#C6E3DD', doneFg: '#064A44', doneSolid: '#14807A',
  openBg: '#ECF1FB', openFg: '#27477F', openSolid: '#4A72B8', blockBg: '#ECEEF0', blockFg: '#5A6572',
  late1Bg: '#F3A98A', late2Bg: '#C2431A', late3Bg: '#7E1710',
};
const dark: typeof light = {
  canvas: '#0F141B', surface: '#161C25', sunken: '#11171F', ink: '#E9EDF2', ink2: '#B3BDCA', ink3: '#95A1B0',
  line: '#252F3C', line2: '#3A4656', brand: '#8FB2F2', doneBg: '#17504D', doneFg: '#9BE3D9', doneSolid: '#3FB3A8',
  openBg: '#1A2337', openFg: '#A9C4F8', openSolid: '#6D95DE', blockBg: '#212A36', blockFg: '#9AA6B4',
  late1Bg: '#A1431F', late2Bg: '#F08A5D', late3Bg: '#FFB4A2',
};

const variables = (tokens: typeof light) =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The tokens of the console, in one sheet of its own: no inline style, so that a strict content policy holds. */
export const publicStyle = `@font-face{font-family:Sarabun;font-weight:400;font-display:swap;src:url(/p/assets/sarabun-400.ttf)}
@font-face{font-family:Sarabun;font-weight:600;font-display:swap;src:url(/p/assets/sarabun-600.ttf)}
:root{color-scheme:light dark;${variables(light)}}
@media(prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:400 15px/24px Sarabun,"Noto Sans Thai",sans-serif;font-variant-numeric:tabular-nums}
a{color:var(--brand)}a:focus-visible,summary:focus-visible{outline:2px solid var(--brand);outline-offset:2px;border-radius:4px}
.wide{max-width:1160px;margin:0 auto;padding:0 20px}
.bar{background:var(--surface);border-bottom:1px solid var(--line)}
.bar .wide{display:flex;align-items:center;gap:12px;min-height:54px}
.bar b{font-weight:600;font-size:18px}.bar .languages{margin-left:auto;display:flex;gap:16px}
.bar .languages a{text-decoration:none;padding:10px 0}.bar [aria-current]{font-weight:600;color:var(--ink)}
.muted{color:var(--ink3);font-size:13px;line-height:20px}
.head{background:var(--surface);border-bottom:1px solid var(--line)}
.head .wide{display:flex;flex-wrap:wrap;gap:24px;align-items:center;justify-content:space-between;padding-top:24px;padding-bottom:24px}
h1{font-weight:600;font-size:25px;line-height:40px;margin:0 0 4px}h2{font-weight:600;font-size:16px;line-height:26px;margin:0}
h3{font-weight:600;font-size:14px;line-height:22px;margin:12px 0 4px;display:flex;justify-content:space-between;gap:12px}
.lead{max-width:620px;margin:0;color:var(--ink2);font-size:16px;line-height:26px}
.ring{display:flex;gap:20px;align-items:center}.ring svg{width:120px;height:120px;flex:none}
.ring .track{stroke:var(--sunken)}.ring .arc{stroke:var(--doneSolid)}.ring text{fill:var(--ink);text-anchor:middle}
.ring .figure{font-size:31px;font-weight:600}.ring .of{font-size:13px;fill:var(--ink3)}
.chip{display:inline-block;border-radius:6px;padding:2px 10px;font-weight:600;font-size:13px;line-height:20px;white-space:nowrap;background:var(--blockBg);color:var(--blockFg)}
.chip.done{background:var(--doneBg);color:var(--doneFg)}.chip.inProgress{background:var(--openBg);color:var(--openFg)}
main.wide{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,7fr);gap:20px;padding-top:20px;padding-bottom:40px;align-items:start}
section{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:16px 20px;box-shadow:0 1px 2px rgb(0 0 0/5%)}
.column{display:grid;gap:20px}.top{display:flex;justify-content:space-between;gap:12px;align-items:baseline;margin-bottom:8px}
table{border-collapse:collapse;width:100%}td{padding:2px 8px 2px 0;vertical-align:middle}td.no{width:24px;color:var(--ink3)}
td.chart{width:38%}td.chart svg{display:block;width:100%;height:10px}td.score{width:64px;text-align:right;padding-right:0}
rect.track{fill:var(--sunken)}.level-pass{fill:var(--openSolid)}.level-85{fill:var(--late1Bg)}.level-80{fill:var(--late2Bg)}.level-70{fill:var(--late3Bg)}.mark{fill:var(--ink)}
.share{display:block;width:100%;height:12px;margin:4px 0}.share .done{fill:var(--doneSolid)}.share .inProgress{fill:var(--openSolid)}.share .notStarted{fill:var(--line2)}
.counts{display:flex;flex-wrap:wrap;gap:4px 16px;margin:0 0 8px;font-size:13px;line-height:20px;color:var(--ink2)}
ul{list-style:none;margin:0;padding:0}li.row{display:flex;gap:16px;justify-content:space-between;align-items:center;padding:10px 0;border-top:1px solid var(--line)}
.row .what{min-width:0}summary{cursor:pointer;color:var(--brand);padding:10px 0}ol{margin:4px 0;padding-left:20px;color:var(--ink2)}
.button{border:1px solid var(--line2);border-radius:8px;padding:8px 14px;text-decoration:none;white-space:nowrap;color:var(--ink)}
.code{font-family:ui-monospace,monospace;font-size:12px;color:var(--ink3)}
@media(min-width:900px){h1{font-size:34px;line-height:54px}}
@media(max-width:899px){main.wide{grid-template-columns:minmax(0,1fr)}.ring{width:100%}td.chart{width:28%}}
@media print{.bar,.button{display:none}section{break-inside:avoid;box-shadow:none}}
`;
