// One interview question as a form, and as the line that is left of it once it is answered.
import { h, unseen, fill } from './foothold-dom.js';

let made = 0;

/** The form of a question. `send` gets `{choice | choices | text | mark, note?}` and the answer in words. */
export function renderQuestion(question, strings, { send, skip, back }) {
  const id = `q${++made}`;
  const many = question.kind === 'multiple';
  const free = question.kind === 'text';
  const marks = question.marks ?? (question.factor === null ? ['dont-know'] : ['dont-know', 'not-applicable', 'ask-a-colleague']);
  const inputs = [];
  const option = (value, text, mark) => {
    const input = h('input', { type: many ? 'checkbox' : 'radio', name: id, id: `${id}-${inputs.length}`, value });
    Object.assign(input, { mark, words: text });
    inputs.push(input);
    return h('div', { class: 'choice', part: 'option' }, input, h('label', { for: input.id }, text));
  };
  const error = h('p', { class: 'error', id: `${id}-error`, hidden: true });
  const own = free && h('textarea', { id: `${id}-text`, rows: 3, maxlength: 2000 });
  const note = !free && question.factor !== null && h('textarea', { id: `${id}-note`, rows: 2, maxlength: 2000, 'aria-describedby': `${id}-care` });
  const fieldset = h('fieldset', { 'aria-describedby': `${id}-error` },
    h('legend', {}, h('h3', { tabindex: -1 },
      h('span', { class: 'hint' }, fill(strings.questionOf, { n: question.number, total: question.total })), ' ',
      h('span', { lang: 'en' }, question.text))),
    question.hint && h('p', { class: 'hint', lang: 'en' }, question.hint), error,
    own && [h('label', { for: own.id }, strings.yourAnswer), own],
    h('div', { lang: 'en' }, question.choices.map((choice) => option(choice.id, choice.text, false))),
    marks.length > 0 && question.choices.length > 0 && h('p', { class: 'or' }, strings.or),
    marks.filter((mark) => strings.marks[mark]).map((mark) => option(mark, strings.marks[mark], true)));
  fieldset.addEventListener('change', (event) => {
    // "I don't know" cannot stand beside another answer.
    if (many && event.target.checked) inputs.forEach((input) => { if (input.mark !== event.target.mark) input.checked = false; });
  });
  restoreGiven(question.answered, inputs, own, note);
  const form = h('form', { part: 'interview', class: 'question', novalidate: true }, fieldset,
    note && h('details', {}, h('summary', {}, strings.addNote), h('label', { for: note.id }, strings.yourNote),
      h('p', { class: 'hint', id: `${id}-care` }, strings.care), note),
    h('div', { class: 'actions' }, h('button', { type: 'submit', class: 'main' }, strings.continue),
      back && question.number > 1 && h('button', { type: 'button', class: 'plain', onclick: back }, strings.back),
      skip && h('button', { type: 'button', class: 'plain', onclick: skip }, strings.skip)),
    question.why?.text && h('details', { class: 'why' }, h('summary', {}, strings.why),
      h('div', { lang: 'en' }, h('p', {}, question.why.text), question.why.cite && h('blockquote', {}, question.why.cite.quote))));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const picked = inputs.filter((input) => input.checked);
    const said = own ? own.value.trim() : '';
    if (picked.length === 0 && !said) return refuse(fill(own ? strings.typeFirst : strings.chooseFirst, { question: question.text }));
    const words = said || picked.map((input) => input.words).join(', ');
    send({ ...given(picked, said, many), ...(note && note.value.trim() && { note: note.value.trim() }) }, words);
  });
  const refuse = (text) => {
    error.hidden = false;
    error.replaceChildren(unseen(`${strings.error}: `), text);
    const first = own || inputs[0];
    first.setAttribute('aria-invalid', 'true');
    first.setAttribute('aria-describedby', error.id);
    first.focus();
  };
  return { form, refuse, heading: fieldset.querySelector('h3') };
}

function given(picked, said, many) {
  if (said) return { text: said };
  if (picked[0].mark) return { mark: picked[0].value };
  return many ? { choices: picked.map((input) => input.value) } : { choice: picked[0].value };
}

function restoreGiven(answered, inputs, own, note) {
  if (!answered) return;
  inputs.forEach((input) => {
    input.checked = input.mark ? answered.mark === input.value : (answered.choices ?? []).includes(input.value);
  });
  if (own && answered.text) own.value = answered.text;
  if (note && answered.note) note.value = answered.note;
}
