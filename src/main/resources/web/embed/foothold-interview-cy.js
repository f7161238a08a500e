// Geiriau'r cyfweliad yn Gymraeg.
export default {
  questionOf: 'Cwestiwn {n} o {total}', yourAnswer: 'Eich ateb', or: 'neu', continue: 'Parhau', back: 'Yn ôl', skip: 'Hepgor y cwestiwn hwn',
  addNote: 'Ychwanegu nodyn', yourNote: 'Eich nodyn', why: 'Pam rydym yn gofyn', chooseFirst: 'Dewiswch ateb i “{question}”', typeFirst: 'Teipiwch ateb i “{question}”',
  marks: { 'dont-know': 'Dydw i ddim yn gwybod eto', 'not-applicable': 'Ddim yn berthnasol i ni', disagree: 'Dydw i ddim yn cytuno â’r cwestiwn', 'ask-a-colleague': 'Bydd cydweithiwr yn gwybod' },
  answered: 'Eich ateb:', skipped: 'Fe wnaethoch hepgor y cwestiwn hwn', change: 'Newid', changeOf: 'Newid eich ateb i “{question}”',
  done: 'Mae eich rhestr wirio yn barod', doFirst: 'Gwnewch y rhain yn gyntaf', profile: 'Sut mae eich prosiect', factor: 'Maes', concern: 'Pryder', findOut: 'Dod i wybod',
  concerns: { none: 'Yn ei le', some: 'Peth pryder', serious: 'Pryder difrifol', 'not-known': 'Ddim yn hysbys' }, allTasks: 'Pob un o’r {count} tasg',
  stages: { 'before-choosing': 'Cyn i chi ddewis', preparing: 'Paratoi', 'go-live': 'Mynd yn fyw', after: 'Wedyn' }, openChecklist: 'Agor y rhestr wirio lawn',
};
