// The words of what comes later: what stands under an answer, clearing, a shared computer, what the page says, and being elsewhere.
export default {
  useful: 'Was this useful?', yes: 'Yes', no: 'No', thanks: 'Thank you. We count answers like this, without your words.',
  copy: 'Copy answer', copied: 'Answer copied with its sources', notCopied: 'Copying did not work here. Select the text and copy it.',
  clearSure: 'Clear everything? The conversation is erased here and on the server.', clearYes: 'Yes, clear it', clearNo: 'Keep it',
  idleWarning: 'Nobody has used this for {minutes} minutes. In {seconds} seconds it is cleared, so that the next person does not see it.',
  carryOn: 'Carry on', clearNow: 'Clear it now', idleCleared: 'Cleared, as nobody was using it.',
  asking: 'You are asking about', remove: 'Remove',
  blocked: 'This page is shown in a way that keeps the advisor from working here.', openTab: 'Open the advisor in a new tab',
};
