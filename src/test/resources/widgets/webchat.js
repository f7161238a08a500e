// Web Chat needs a connection to a bot; this one is up and says nothing.
const observable = (start) => {
  const it = { subscribe(observer) {
    start(typeof observer === 'function' ? { next: observer } : observer);
    return { unsubscribe() {} };
  } };
  it[Symbol.observable ?? '@@observable'] = () => it;
  return it;
};
window.WebChat.renderWebChat({ directLine: {
  activity$: observable(() => {}),
  connectionStatus$: observable((observer) => [0, 1, 2].forEach((status) => observer.next(status))),
  postActivity: () => observable((observer) => { observer.next('1'); observer.complete?.(); }),
  end() {},
} }, document.getElementById('widget'));
