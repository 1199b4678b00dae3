// Decisions that can still be taken back; each is sent after ten seconds, or when its page is left.
const wait = 10000;
const waiting = new Map();
const underway = new Map();
const accepted = new Set();

const taken = id => waiting.has(id) || underway.has(id) || accepted.has(id);
const idle = () => !waiting.size && !underway.size;

const tell = fresh => document.dispatchEvent(new CustomEvent("decisions", { detail: { fresh } }));

function decide(id, decision) {
  recall(id);
  waiting.set(id, { ...decision, timer: setTimeout(() => send(id), wait) });
  tell(true);
}

function recall(id) {
  const decision = waiting.get(id);
  clearTimeout(decision?.timer);
  waiting.delete(id);
  tell(false);
  return decision;
}

function send(id) {
  const { url, body, done } = recall(id);
  underway.set(id, post(url, body).then(answer => {
    underway.delete(id);
    if (answer.accepted) accepted.add(id);
    done(answer);
    return answer.accepted;
  }));
}

async function post(url, body) {
  try {
    // asked as htmx asks, so that a session that is over is a refusal and no way to the door
    const headers = { "HX-Request": "true" };
    const answer = await fetch(url, { method: "POST", body, headers, redirect: "manual", keepalive: true });
    if (answer.type === "opaqueredirect") return { accepted: true };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return { why: page.querySelector("[data-problems] li, [data-why]")?.textContent.trim() };
  } catch {
    return { lost: true };
  }
}

async function flush() {
  [...waiting.keys()].forEach(send);
  return (await Promise.all(underway.values())).every(Boolean);
}

globalThis.decisions = { accepted, decide, flush, idle, recall, taken, waiting };
addEventListener("pagehide", flush);
