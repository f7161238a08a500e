// One stylesheet for every advisor on a page, in the same design as the pages. Sizes in rem, no fixed heights.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { --t: var(--foothold-text, light-dark(#212b32, #f0f4f5)); --bg: var(--foothold-background, light-dark(#fff, #171c20)); --soft: light-dark(#f0f4f5, #232b31);
  --quiet: light-dark(#4c6272, #b8c4cd); --brand: var(--foothold-brand, light-dark(#005eb8, #8cc4ff)); --link: light-dark(var(--brand), #8cc4ff); --line: var(--foothold-border, light-dark(#aeb7bd, #5a6872));
  --edge: light-dark(#4c6272, #9aa8b3); --btn: var(--foothold-button, light-dark(#007f3b, #3fae6e)); --btn-t: var(--foothold-button-text, light-dark(#fff, #06140c));
  --shade: color-mix(in srgb, var(--btn) 55%, #000); --focus: var(--foothold-focus, #ffeb3b); --focus-t: var(--foothold-focus-text, #212b32);
  --err: var(--foothold-error, light-dark(#d5281b, #ff9c90)); --mine: var(--foothold-user-background, light-dark(#d9e8f6, #1d3a57));
  --theirs: var(--foothold-answer-background, var(--bg)); --r: var(--foothold-radius, 0);
  display: block; color: var(--t); font-family: var(--foothold-font, Arial, Helvetica, sans-serif); line-height: 1.5; text-align: start;
  max-inline-size: var(--foothold-max-width, 48rem); container-type: inline-size; color-scheme: light; }
:host([hidden]) { display: none; }
:host([theme=dark]) { color-scheme: dark; }
:host([theme=auto]) { color-scheme: light dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
button, input, textarea { font: inherit; letter-spacing: inherit; word-spacing: inherit; color: inherit; }
h2, h3, h4 { line-height: 1.25; margin-block: 0 .5rem; overflow-wrap: break-word; }
h2 { font-size: 1.375rem; } h3 { font-size: 1.1875rem; } h4 { font-size: 1.125rem; margin-block-start: 1.25rem; } 
p, ul, ol, blockquote, table, fieldset { margin-block: 0 1rem; } ul, ol { padding-inline-start: 1.5rem; } li { margin-block-end: .5rem; }
h2:focus, h3:focus { outline: none; }
a { color: var(--link); text-underline-offset: .15em; overflow-wrap: anywhere; } 
.hint { color: var(--quiet); font-size: 1rem; font-weight: normal; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.box { background: var(--bg); color: var(--t); border-radius: var(--r); }
.inline .box, .panel .box { border: 1px solid var(--line); border-block-start: 6px solid var(--brand); padding: 1.25rem 1.5rem; }
.page .box { background: none; }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; }
.disclosure { font-size: 1rem; color: var(--quiet); border-inline-start: 4px solid var(--line); padding-inline-start: .75rem; margin-block-end: 1rem; }
.log { list-style: none; padding: 0; margin: 0; }
.turn { margin-block-end: 1.25rem; scroll-margin-block: 1rem; }
.turn > h3 { font-size: 1rem; color: var(--quiet); margin-block-end: .25rem; }
.you { margin-inline-start: 15%; background: var(--mine); border-radius: var(--r); padding: .75rem 1rem; }
.you p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.answer, .question, .result { background: var(--theirs); border: 1px solid var(--line); border-inline-start: 6px solid var(--brand); border-radius: var(--r); padding: 1rem 1.25rem; overflow-wrap: break-word; }
.answer > div:first-child > :first-child { margin-block-start: 0; } .log ul { list-style: disc; } .answer > :last-child { margin-block-end: 0; }
.answer.signpost { border-inline-start-color: var(--err); } .answer.quiet { border-inline-start-color: var(--edge); }
.cite { padding: .3rem .35rem; margin: -.3rem 0; display: inline-block; min-inline-size: 1.5rem; text-align: center; line-height: 1.2; text-decoration: none; font-weight: bold; font-size: .875rem; }
sup { line-height: 0; vertical-align: .35em; font-size: inherit; }
blockquote { margin-inline: 0; margin-block: .25rem; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
summary { cursor: pointer; color: var(--link); text-decoration: underline; padding-block: .5rem; inline-size: fit-content; max-inline-size: 100%; }
.sources li { margin-block-end: 1rem; } .sources .hint { margin: 0; }
.partial { font-weight: bold; border-inline-start: 4px solid var(--err); padding-inline-start: .75rem; }
.main { min-block-size: 2.75rem; padding: .625rem 1.25rem; border: 2px solid transparent; border-radius: 4px; background: var(--btn); color: var(--btn-t); font-weight: bold;
  cursor: pointer; box-shadow: 0 4px 0 var(--shade); }
.main[aria-disabled=true] { background: var(--soft); color: var(--quiet); box-shadow: 0 4px 0 var(--line); cursor: default; }
.second { min-block-size: 2.75rem; padding: .5rem 1rem; border: 2px solid var(--link); border-radius: 4px; background: var(--bg); color: var(--link); font-weight: bold; cursor: pointer; }
.plain { min-block-size: 2.75rem; min-inline-size: 2rem; padding: .25rem 0; border: 0; background: none; color: var(--link); text-decoration: underline; cursor: pointer; text-align: start; }
.start { border-block: 1px solid var(--line); padding-block: 1.25rem .5rem; margin-block: 1.5rem 1rem; }
.start ul { list-style: none; padding: 0; margin: 0 0 .5rem; } .start li { margin: 0; }
.start p { margin: 0; } .start h3 { margin-block-end: .25rem; }
label { display: block; font-weight: bold; }
textarea { display: block; inline-size: 100%; padding: .5rem; border: 2px solid var(--edge); border-radius: var(--r); background: var(--bg); color: var(--t); resize: vertical; min-block-size: 5rem; }
textarea[readonly] { background: var(--soft); }
.composer label { font-size: 1.1875rem; } .composer .hint { margin-block: .25rem; }
.error { color: var(--err); font-weight: bold; border-inline-start: 4px solid var(--err); padding: .5rem 1rem; margin-block: .5rem; }
.error:empty { display: none; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block: .75rem; } .actions p { margin: 0; }
:focus-visible { outline: 3px solid transparent; outline-offset: 1px; }
a:focus-visible, summary:focus-visible, .plain:focus-visible { background: var(--focus); color: var(--focus-t); box-shadow: 0 -2px var(--focus), 0 4px var(--focus-t); text-decoration: none; }
.main:focus-visible, .second:focus-visible { background: var(--focus); color: var(--focus-t); border-color: var(--focus-t); box-shadow: 0 4px 0 var(--focus-t); }
textarea:focus, input:focus-visible { outline: 4px solid var(--focus); outline-offset: 0; border-color: var(--focus-t); box-shadow: inset 0 0 0 2px var(--focus-t); }
input:focus-visible { box-shadow: 0 0 0 6px var(--focus-t); }
@container (max-width: 30rem) { .you { margin-inline-start: 5%; } .inline .box { padding: 1rem; } .answer, .question, .result { padding: .75rem 1rem; } }
@media (forced-colors: active) { :focus-visible, textarea:focus { outline: 3px solid Highlight !important; outline-offset: 2px; } .main, .second, .you, .answer { border: 2px solid; } .main[aria-disabled=true] { color: GrayText; } }
@media print { .composer, .start, .latest, .clear { display: none !important; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; color: #000; } .box { border: 0 !important; padding: 0 !important; }
  .answer, .you { border: 1px solid #000; break-inside: avoid; color: #000; background: #fff; } .origin::after { content: " (" attr(href) ")"; } }
`);
export default sheet;
