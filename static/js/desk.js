// At the desk the next proof comes at once, and each decision is sent ten seconds later, unless it is taken back; leaving the page sends it.
const wait = 10000;
const waiting = new Map();
const sent = new Set();
const desk = () => document.querySelector("[data-desk]");
const places = () => [...document.querySelectorAll("[data-place]")];
const first = () => places().find(it => !it.hidden)?.dataset.place;

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("[data-decision]") || !form.checkValidity()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // the keys are for the next proof, not for a field of it
  document.activeElement.blur();
  const id = form.action.split("/").pop();
  const name = document.querySelector("#claim [data-name]").dataset.name;
  const text = `${event.submitter?.dataset.says ?? form.dataset.decision}: ${name}`;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const toast = say({ text, tone: "success", word: desk().dataset.undo, act: () => { recall(id); show(id); } });
  waiting.set(id, { url: form.action, body, toast, timer: setTimeout(() => send(id), wait) });
  hide();
  form.closest("article").inert = true; // a second press is not meant for whoever comes next
  if (first()) show(first());
  else for (const part of desk().querySelectorAll("nav, article, section")) part.hidden = true;
}, true);

async function send(id) {
  const { url, body, toast } = recall(id);
  sent.add(id);
  toast.remove();
  const answer = await fetch(url, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => null);
  if (!desk()) return;
  if (answer?.type !== "opaqueredirect") fail(id);
  else if (!waiting.size && !first()) show();
}

function recall(id) {
  const decision = waiting.get(id);
  clearTimeout(decision.timer);
  waiting.delete(id);
  return decision;
}

function fail(id) {
  sent.delete(id);
  say({ text: desk().dataset.failed, tone: "danger", word: desk().dataset.look, act: () => show(id) });
}

function show(id) {
  const path = id ? `/admin/kas?id=${id}` : "/admin/kas";
  htmx.ajax("GET", path, { target: "#queue", select: "#queue", swap: "outerHTML" });
  history.replaceState(history.state, "", path);
}

const say = detail => document.dispatchEvent(new CustomEvent("toast", { detail })) && detail.toast;
const hide = () => places().forEach(it => { it.hidden = waiting.has(it.dataset.place) || sent.has(it.dataset.place); });

document.addEventListener("htmx:afterSettle", hide);
addEventListener("pagehide", () => [...waiting.keys()].forEach(send));
