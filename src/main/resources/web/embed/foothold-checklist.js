// What the interview comes to: the profile in words, what to do first, and all tasks by stage.
import { h, fill } from './foothold-dom.js';

const STAGES = ['before-choosing', 'preparing', 'go-live', 'after'];

export function renderChecklist(checklist, strings, factorTitle) {
  const tasks = new Map(checklist.tasks.map((task) => [task.id, task]));
  const first = checklist.first.map((id) => tasks.get(id)).filter(Boolean);
  const task = (one) => h('li', {}, h('details', {}, h('summary', { lang: 'en' }, one.title), h('div', { lang: 'en' },
    h('p', {}, one.why), h('ol', {}, one.how.map((step) => h('li', {}, step))),
    h('p', { class: 'hint' }, [one.who, one.effort].filter(Boolean).join(' · ')))));
  return [
    h('h4', {}, strings.doFirst),
    h('ol', { class: 'tasks' }, first.map(task)),
    h('h4', {}, strings.profile),
    h('table', {}, h('caption', { class: 'unseen' }, strings.profile),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, strings.factor), h('th', { scope: 'col' }, strings.concern))),
      h('tbody', {}, checklist.profile.map((row) => h('tr', {}, h('th', { scope: 'row', lang: 'en' }, factorTitle(row.factor)),
        h('td', {}, h('span', { class: `tag tag-${strings.concerns[row.concern] ? row.concern : 'none'}` },
          strings.concerns[row.concern] ?? '')))))),
    checklist.findOut.length > 0 && [h('h4', {}, strings.findOut),
      h('ul', { lang: 'en' }, checklist.findOut.map((item) => h('li', {}, item.text)))],
    h('details', {}, h('summary', {}, fill(strings.allTasks, { count: checklist.tasks.length })),
      STAGES.map((stage) => [stage, checklist.tasks.filter((one) => one.stage === stage)]).filter(([, some]) => some.length > 0)
        .map(([stage, some]) => [h('h5', {}, strings.stages[stage]), h('ul', { class: 'tasks' }, some.map(task))])),
  ].flat().filter(Boolean);
}
