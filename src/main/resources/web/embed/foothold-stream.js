// Server-sent events read from a fetch: the browser's own EventSource can neither post nor send headers.

/** Cuts a stream of text, in whatever pieces it comes, into events `{name, data}`. */
export class EventReader {
  #rest = '';

  /** The events that are whole with this piece. */
  push(piece) {
    const parts = (this.#rest + piece).replace(/\r\n/g, '\n').split('\n\n');
    this.#rest = parts.pop();
    return parts.map(read).filter((event) => event !== null);
  }
}

function read(text) {
  let name = 'message';
  const data = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  if (data.length === 0) return null;
  try {
    return { name, data: JSON.parse(data.join('\n')) };
  } catch {
    return null;
  }
}

/** The events of a response. */
export async function* eventsOf(response) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const events = new EventReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      yield* events.push(decoder.decode(piece.value, { stream: true }));
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
