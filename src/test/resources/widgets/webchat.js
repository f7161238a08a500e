// Web Chat needs a connection to a bot; this one is up, says back what it was sent, and answers.
const observable = (start) => {
  const it = { subscribe(observer) {
    start(typeof observer === 'function' ? { next: observer } : observer);
    return { unsubscribe() {} };
  } };
  it[Symbol.observable ?? '@@observable'] = () => it;
  return it;
};
let say = () => {};
const activity = (id, role, text) => ({ type: 'message', id, text, from: { id: role, role }, timestamp: new Date().toISOString() });
window.WebChat.renderWebChat({ directLine: {
  activity$: observable((observer) => { say = (what) => observer.next(what); }),
  connectionStatus$: observable((observer) => [0, 1, 2].forEach((status) => observer.next(status))),
  postActivity: (sent) => observable((observer) => {
    if (sent.type === 'message') {
      say({ ...activity('1', 'user', sent.text), channelData: sent.channelData });
      setTimeout(() => say(activity('2', 'bot', 'A good one asks first.')), 300);
    }
    observer.next('1');
    observer.complete?.();
  }),
  end() {},
} }, document.getElementById('widget'));
