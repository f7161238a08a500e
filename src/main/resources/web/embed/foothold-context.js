// What the page around the advisor knows of the project: a hint that the person sees and can take away.
import { h, button, unseen } from './foothold-dom.js';

// The styles that only a context needs.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
.chips { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
.chips li { margin: 0; }
@media print { .chips { display: none; } }
`);

const KEYS = ['role', 'setting', 'technologyType', 'organisationType', 'nation', 'page'];
const LONGEST = 100;
const PERSONAL = /@|\b\d{3}[ -]?\d{3}[ -]?\d{4}\b|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/;

/** What may be taken of a context: known keys, short values, nothing that looks like a person's number, address or birthday. */
export function allowed(given) {
  return Object.fromEntries(KEYS.map((key) => [key, String(given?.[key] ?? '')])
    .filter(([, value]) => value && value.length <= LONGEST && !PERSONAL.test(value)));
}

/** Shows the context, each part with a button that takes it away. */
export async function chips(advisor) {
  const strings = await advisor.words('later-');
  advisor.wear(sheet);
  const { chips: place, context } = advisor;
  const keys = Object.keys(context);
  const chip = (key) => h('li', {}, button('second', () => {
    delete context[key];
    chips(advisor);
    advisor.composer.input.focus();
  }, [context[key].replaceAll('-', ' '), unseen(` – ${strings.remove}`), h('span', { 'aria-hidden': 'true' }, ' ×')]));
  place.replaceChildren(...keys.length === 0 ? [] : [h('p', { class: 'hint' }, `${strings.asking}:`),
    h('ul', { class: 'chips' }, keys.map(chip))]);
}
