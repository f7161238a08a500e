// One conversation with the server. Its token stays in memory, and in the tab's own storage only where that is asked for.
import { randomKey } from './foothold-dom.js';

const KEPT = 'foothold';
const MOST_KEPT = 200_000;

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
  #id = null;
  #token = null;
  #last = { body: '', key: '' };

  constructor(base, keep) {
    this.base = base;
    this.keep = keep;
    this.language = 'en';
    this.situation = {};
  }

  get begun() { return this.#token !== null; }

  /** What a form needs to open the same conversation as a page. */
  get ticket() { return { id: this.#id, token: this.#token }; }

  async #fetch(path, options = {}) {
    let response;
    try {
      response = await fetch(this.base + path, {
        ...options, credentials: 'omit', cache: 'no-store', referrerPolicy: 'strict-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': this.language,
          ...(this.#token && { Authorization: `Bearer ${this.#token}` }), ...options.headers },
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
    const response = await start(this.situation).catch((trouble) => {
      if (trouble.status !== 400) throw trouble;
      return start({});
    });
    ({ id: this.#id, token: this.#token } = await response.json());
  }

  /** Takes a turn; gives its events. The same turn sent again after a failure is one turn. */
  async* turn(turn, signal) {
    if (!this.#token) await this.#begin(signal);
    const body = JSON.stringify(turn);
    if (body !== this.#last.body) this.#last = { body, key: randomKey() };
    const response = await this.#fetch(`/api/v1/conversations/${this.#id}/turns`, {
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

  async state() { return (await this.#fetch(`/api/v1/conversations/${this.#id}`)).json(); }

  async checklist() { return (await this.#fetch(`/api/v1/conversations/${this.#id}/checklist?format=json`)).json(); }

  /** The titles of the factors by id. */
  async factors() {
    const { factors } = await (await this.#fetch('/api/v1/factors')).json();
    return Object.fromEntries(factors.map((factor) => [factor.id, factor.title]));
  }

  /** Counts whether an answer helped; sends no text. */
  async feedback(useful, outcome) {
    await this.#fetch('/api/v1/feedback', { method: 'POST', body: JSON.stringify({ useful, outcome }) });
  }

  /** Forgets the conversation here and erases it there. */
  async erase() {
    const path = `/api/v1/conversations/${this.#id}`;
    const options = { method: 'DELETE', headers: { Authorization: `Bearer ${this.#token}` } };
    const begun = this.begun;
    this.forget();
    if (begun) await this.#fetch(path, options);
  }

  forget() {
    this.#id = this.#token = null;
    this.save(null);
  }

  /** Keeps the conversation for this tab. Storage may be blocked or full: then nothing is kept. */
  save(entries) {
    if (!this.keep) return;
    try {
      const text = JSON.stringify({ id: this.#id, token: this.#token, entries });
      if (entries === null || text.length > MOST_KEPT) sessionStorage.removeItem(KEPT);
      else sessionStorage.setItem(KEPT, text);
    } catch { /* not kept */ }
  }

  /** The entries kept for this tab, and the conversation with them. */
  restore() {
    if (!this.keep) return [];
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEPT));
      if (!kept?.token || !Array.isArray(kept.entries)) return [];
      this.#id = kept.id;
      this.#token = kept.token;
      return kept.entries;
    } catch {
      return [];
    }
  }
}
