// History within one tab, where a page asks for it. Storage may be blocked or full: then nothing is kept.
const KEPT = 'foothold';
const MOST = 200_000;

/** Keeps a conversation for this tab, but nothing that was stopped as personal data; an empty one is forgotten. */
export function save(session, entries) {
  try {
    const plain = entries.filter((entry) => entry.kind !== 'checklist' && entry.text !== null && entry.answer?.outcome !== 'personal-data')
      .map(({ kind, text, answer, note, question, words, given }) => ({ kind, text, answer, note, question, words, given }));
    const kept = JSON.stringify({ ticket: session.ticket, entries: plain });
    if (plain.length === 0 || kept.length > MOST) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, kept);
  } catch { /* not kept */ }
}

/** What is kept for this tab; the session goes on with it. */
export function restore(session) {
  try {
    const { ticket, entries } = JSON.parse(sessionStorage.getItem(KEPT));
    if (!ticket.token || !Array.isArray(entries)) return [];
    session.ticket = ticket;
    return entries;
  } catch {
    return [];
  }
}

/** Goes on with what was kept, as the server has it. */
export async function resume(advisor) {
  const { session } = advisor;
  if (!session.ticket) return;
  try {
    const state = await session.get();
    const question = state.stage === 'complete' ? 'complete' : state.question;
    if (question) (await advisor.interview()).next(question, '');
    advisor.settle();
  } catch (failure) {
    if (failure.code === 'gone') await advisor.forget(advisor.composer.text);
  }
}
