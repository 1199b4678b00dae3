// At the desk the next proof comes at once, and each decision is sent ten seconds later, unless it is taken back.
const { decide, idle, recall, taken } = globalThis.decisions;
const desk = () => document.querySelector("[data-desk]");
const places = () => [...document.querySelectorAll("[data-place]")];
const first = () => places().find(it => !it.hidden)?.dataset.place;
const say = detail => document.dispatchEvent(new CustomEvent("toast", { detail })) && detail.toast;
const hide = () => places().forEach(it => { it.hidden = taken(it.dataset.place); });
const rest = still => desk()?.querySelectorAll("article").forEach(it => { it.inert = still; });

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("[data-decision]") || !form.checkValidity()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // the keys are for the next proof, not for a field of it
  document.activeElement.blur();
  const id = form.action.split("/").pop();
  const claim = document.querySelector("#claim [data-name]");
  const whose = `${claim.textContent}, ${claim.dataset.name}`;
  const text = `${event.submitter?.dataset.says ?? form.dataset.decision}: ${whose}`;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const toast = say({ text, tone: "success", word: desk().dataset.undo, act: () => { recall(id); show(id); } });
  decide(id, { url: form.action, body, toast, done: answer => end(id, whose, answer) });
  hide();
  rest(true); // a second press is not meant for whoever comes next
  if (first()) show(first());
  else for (const part of desk().querySelectorAll("nav, article, section")) part.hidden = true;
}, true);

function end(id, whose, { accepted, why }) {
  if (!desk()) return;
  if (accepted) return idle() && !first() && show();
  const text = `${desk().dataset.failed}: ${whose}. ${why ?? ""}`;
  say({ text, tone: "danger", word: desk().dataset.look, act: () => show(id) });
}

function show(id) {
  const path = id ? `/admin/kas?id=${id}` : "/admin/kas";
  htmx.ajax("GET", path, { target: "#queue", select: "#queue", swap: "outerHTML" });
  history.replaceState(history.state, "", path);
}

document.addEventListener("htmx:beforeRequest", event => event.detail.target?.id === "queue" && rest(true));
document.addEventListener("htmx:afterRequest", event => event.detail.successful || rest(false));
document.addEventListener("htmx:afterSettle", hide);
