// The words of the interview in English.
export default {
  questionOf: 'Question {n} of {total}', yourAnswer: 'Your answer', or: 'or', continue: 'Continue', back: 'Back', skip: 'Skip this question',
  addNote: 'Add a note', yourNote: 'Your note', why: 'Why we ask', chooseFirst: 'Choose an answer to “{question}”', typeFirst: 'Type an answer to “{question}”',
  marks: { 'dont-know': 'I don’t know yet', 'not-applicable': 'Does not apply to us', disagree: 'I don’t agree with the question', 'ask-a-colleague': 'A colleague will know' },
  answered: 'You answered:', skipped: 'You skipped this question', change: 'Change', changeOf: 'Change your answer to “{question}”',
  done: 'Your checklist is ready', doFirst: 'Do these first', profile: 'How your project stands', factor: 'Area', concern: 'Concern', findOut: 'Find out',
  concerns: { none: 'In place', some: 'Some concern', serious: 'Serious concern', 'not-known': 'Not known' }, allTasks: 'All {count} tasks',
  stages: { 'before-choosing': 'Before you choose', preparing: 'Preparing', 'go-live': 'Going live', after: 'Afterwards' }, openChecklist: 'Open the full checklist',
};
