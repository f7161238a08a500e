// One conversation with the server. Its token stays in memory.

/** Where the advisor comes from, and asks. */
export const BASE = new URL(import.meta.url).origin;

// What a page's context says, in the words of the API.
const SITUATION = { role: 'role', setting: 'setting', technologyType: 'technology', nation: 'nation' };

/** A random key for one request. (randomUUID is missing on plain http, where many intranets still are.) */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

// Events are read from a fetch: the browser's own EventSource can neither post nor send headers.

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
async function* eventsOf(response) {
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

/** What went wrong: `code` is network, busy, gone, refused or server. */
export class Trouble extends Error {
  constructor(code, status, detail, retryAfter) {
    super(detail);
    Object.assign(this, { code, status, detail, retryAfter });
  }
}

function troubleOf(problem, status, retryAfter) {
  const code = status === 429 ? 'busy' : status === 404 ? 'gone' : status >= 500 ? 'server' : 'refused';
  return new Trouble(code, status, typeof problem?.detail === 'string' ? problem.detail : '', retryAfter);
}

export class Session {
  #last = { body: '', key: '' };

  /** The conversation's id and token, once it has begun. */
  ticket = null;
  language = 'en';
  context = {};

  async #fetch(path, options = {}) {
    let response;
    try {
      response = await fetch(BASE + path, {
        ...options, credentials: 'omit', cache: 'no-store', referrerPolicy: 'strict-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': this.language,
          ...(this.ticket && { Authorization: `Bearer ${this.ticket.token}` }), ...options.headers },
      });
    } catch (failure) {
      if (failure.name === 'AbortError') throw failure;
      throw new Trouble('network', 0, '', null);
    }
    if (response.ok) return response;
    const problem = await response.json().catch(() => null);
    throw troubleOf(problem, response.status, Number(response.headers.get('Retry-After')) || null);
  }

  async #begin(signal) {
    const start = (situation) => this.#fetch('/api/v1/conversations', {
      method: 'POST', signal, body: JSON.stringify({ situation, language: this.language }) });
    // A host's context is a hint: words that the server does not know must not stop a person from asking.
    const response = await start(Object.fromEntries(Object.entries(SITUATION).map(([key, field]) => [field, this.context[key]]))).catch((trouble) => {
      if (trouble.status !== 400) throw trouble;
      return start({});
    });
    const { id, token } = await response.json();
    this.ticket = { id, token };
  }

  /** Takes a turn; gives its events. The same turn sent again after a failure is one turn. */
  async* turn(turn, signal) {
    if (!this.ticket) await this.#begin(signal);
    const body = JSON.stringify(turn);
    if (body !== this.#last.body) this.#last = { body, key: randomKey() };
    const response = await this.#fetch(`/api/v1/conversations/${this.ticket.id}/turns`, {
      method: 'POST', signal, body, headers: { Accept: 'text/event-stream', 'Idempotency-Key': this.#last.key } });
    let done = false;
    try {
      for await (const event of eventsOf(response)) {
        if (event.name === 'error') throw troubleOf(event.data, event.data?.status ?? 500, null);
        done ||= event.name === 'done';
        yield event;
      }
    } catch (failure) {
      if (failure instanceof Trouble || failure.name === 'AbortError') throw failure;
      throw new Trouble('network', 0, '', null);
    }
    if (!done) throw new Trouble('network', 0, '', null);
    this.#last = { body: '', key: '' };
  }

  /** What is at a path of the API; by default how this conversation stands. */
  async get(path = this.path) { return (await this.#fetch(`/api/v1${path}`)).json(); }

  get path() { return `/conversations/${this.ticket.id}`; }

  /** Counts whether an answer helped; sends no text. */
  async feedback(useful, outcome) {
    await this.#fetch('/api/v1/feedback', { method: 'POST', body: JSON.stringify({ useful, outcome }) });
  }

  /** Forgets the conversation here and erases it there. */
  async erase() {
    const { ticket } = this;
    this.ticket = null;
    if (ticket) await this.#fetch(`/api/v1/conversations/${ticket.id}`, { method: 'DELETE', headers: { Authorization: `Bearer ${ticket.token}` } });
  }
}
