// Geiriau'r hyn sy'n dod yn ddiweddarach: o dan ateb, clirio, cyfrifiadur a rennir, cyd-destun y dudalen, a bod mewn lle arall.
export default {
  useful: 'Oedd hyn yn ddefnyddiol?', yes: 'Oedd', no: 'Nac oedd', thanks: 'Diolch. Rydym yn cyfrif atebion fel hyn, heb eich geiriau.',
  copy: 'Copïo’r ateb', copied: 'Ateb wedi’i gopïo gyda’i ffynonellau', notCopied: 'Nid oedd modd copïo yma. Dewiswch y testun a’i gopïo.',
  clearSure: 'Clirio popeth? Caiff y sgwrs ei dileu yma ac ar y gweinydd.', clearYes: 'Ie, clirio', clearNo: 'Cadw',
  idleWarning: 'Does neb wedi defnyddio hwn ers {minutes} munud. Ymhen {seconds} eiliad caiff ei glirio, fel na fydd y person nesaf yn ei weld.',
  carryOn: 'Dal ati', clearNow: 'Clirio nawr', idleCleared: 'Wedi’i glirio, gan nad oedd neb yn ei ddefnyddio.',
  asking: 'Rydych yn gofyn am', remove: 'Tynnu',
  blocked: 'Mae’r dudalen hon yn cael ei dangos mewn ffordd sy’n atal y cynghorydd rhag gweithio yma.', openTab: 'Agor y cynghorydd mewn tab newydd',
};
