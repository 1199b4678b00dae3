// Decisions that can still be taken back; each is sent after ten seconds, or when its page is left.
const wait = 10000;
const waiting = new Map();
const sent = new Set();

const taken = id => waiting.has(id) || sent.has(id);
const idle = () => !waiting.size;

function decide(id, decision) {
  recall(id)?.toast.remove();
  waiting.set(id, { ...decision, timer: setTimeout(() => send(id), wait) });
}

function recall(id) {
  const decision = waiting.get(id);
  clearTimeout(decision?.timer);
  waiting.delete(id);
  return decision;
}

async function send(id) {
  const { url, body, toast, done } = recall(id);
  sent.add(id);
  toast.remove();
  // asked as htmx asks, so that a session that is over is a refusal and no way to the door
  const headers = { "HX-Request": "true" };
  const answer = await fetch(url, { method: "POST", body, headers, redirect: "manual", keepalive: true }).catch(() => null);
  const accepted = answer?.type === "opaqueredirect";
  if (!accepted) sent.delete(id);
  done(accepted);
}

const flush = () => Promise.all([...waiting.keys()].map(send));

globalThis.decisions = { decide, flush, idle, recall, taken };
addEventListener("pagehide", flush);
