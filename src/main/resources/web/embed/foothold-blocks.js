// Answers are typed blocks: whatever a block holds becomes text, and only addresses that pass `address` become links.
import { h, unseen, fill } from './foothold-dom.js';

const TAGS = { heading: 'h4', list: 'ul', steps: 'ol' };
const list = (value) => (Array.isArray(value) ? value : []);
const words = (value) => (typeof value === 'string' ? value : '');

/** An address that may be linked to: http(s), a path of ours, or a telephone number; else null. */
export function address(href, base) {
  if (typeof href !== 'string') return null;
  if (/^(tel|sms):\+?[\d ]+$/.test(href)) return href;
  if (!/^(https?:\/\/|\/(?![/\\]))/i.test(href)) return null;
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) && !url.username ? url.href : null;
  } catch {
    return null;
  }
}

/** A link; what leads to a page opens in a new tab and says so. */
function outward(href, name, strings, attributes) {
  const web = /^http/.test(href);
  return h('a', { href, target: web && '_blank', rel: web && 'noopener noreferrer', ...attributes },
    name, web && unseen(` (${strings.newTab})`));
}

/** Where a passage can be read, at the very words that are quoted where the browser can do that. */
export function passageAddress(citation, base) {
  const [page] = words(citation.passage).split('.');
  const opening = words(citation.quote).split(/\s+/).slice(0, 8).join(' ').replace(/[.,;:]+$/, '');
  return `${base}/pages/${encodeURIComponent(page)}#${encodeURIComponent(citation.passage)}`
    + (opening ? `:~:text=${encodeURIComponent(opening).replace(/-/g, '%2D')}` : '');
}

function span(part, view) {
  if (part && Number.isInteger(part.cite)) {
    const citation = view.citations.find((one) => one.n === part.cite);
    if (!citation) return null;
    return h('sup', {}, outward(passageAddress(citation, view.base), String(part.cite), view.strings, {
      class: 'cite',
      'aria-label': `${fill(view.strings.source, { n: part.cite })}: ${words(citation.title)} (${view.strings.newTab})`,
      onclick: () => view.cited?.(citation),
    }));
  }
  const text = words(part?.text);
  if (part?.mark) return h('mark', {}, unseen(`${words(part.mark)}: `), text);
  const href = part?.href === undefined ? null : address(part.href, view.base);
  return href ? outward(href, text, view.strings) : text;
}

/** The elements of blocks. `view` has citations, strings, base and, to be told of clicks, cited. */
export function renderBlocks(blocks, view) {
  return list(blocks).filter((block) => block && typeof block === 'object').map((block) => {
    const items = list(block.items).map((item) => h('li', {}, list(item).map((part) => span(part, view))));
    return h(Object.hasOwn(TAGS, block.type) ? TAGS[block.type] : 'p', {}, list(block.spans).map((part, at, all) => (all[at - 1]?.cite && words(part?.text) ? h('span', { class: 'hint' }, part.text) : span(part, view))), items);
  });
}

/** How many there are, in words. */
export const sourceCount = (count, strings) => (count === 1 ? strings.oneSource : fill(strings.sources, { count }));

/** The list of sources behind an answer; `view` as for its blocks. */
export function renderSources(citations, view) {
  return h('details', { class: 'sources', part: 'sources' },
    h('summary', {}, sourceCount(citations.length, view.strings)),
    h('ol', {}, citations.map((citation) => h('li', { value: citation.n },
      outward(passageAddress(citation, view.base), words(citation.title), view.strings,
        { onclick: () => view.cited?.(citation) }),
      h('blockquote', {}, words(citation.quote)),
      h('p', { class: 'hint' }, [sureness(citation), citation.source].filter(Boolean).join('. '), ' ',
        address(citation.url, view.base) && outward(citation.url, view.strings.readSource, view.strings,
          { class: 'origin' }))))));
}

function sureness(citation) {
  const kind = words(citation.evidenceType);
  const seen = citation.seen === 'secondary' ? '. Secondary source: we read a report of it' : '';
  if (kind === 'guide') return 'Our guide';
  const rule = ['law', 'standard', 'contract duty'].includes(kind);
  const said = rule ? kind : `${words(citation.strength)} evidence: ${kind}`;
  return said.charAt(0).toUpperCase() + said.slice(1) + (citation.year ? `, ${citation.year}` : '') + seen;
}
