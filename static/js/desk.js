// At the desk the next proof comes at once, and each decision is sent ten seconds later, unless it is taken back.
const { decide, idle, recall } = globalThis.decisions;
const { desk, finish, lying, open, over, restore } = globalThis.queue;
const say = detail => document.dispatchEvent(new CustomEvent("toast", { detail })) && detail.toast;

document.addEventListener("submit", event => {
  const form = event.target;
  if (!form.matches("[data-decision]") || !form.checkValidity()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  // the keys are for the next proof, not for a field of it
  document.activeElement.blur();
  const id = lying();
  const claim = document.querySelector("#claim [data-name]");
  const whose = `${claim.textContent}, ${claim.dataset.name}`;
  const text = `${event.submitter?.dataset.says ?? form.dataset.decision}: ${whose}`;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const toast = say({ text, tone: "success", word: desk().dataset.undo, act: () => takeBack(id) });
  decide(id, { url: form.action, body, toast, done: answer => end(id, whose, answer) });
  finish(id);
}, true);

function takeBack(id) {
  recall(id);
  restore(id);
  open(id);
}

function end(id, whose, { accepted, why, lost }) {
  if (!desk()) return;
  if (accepted) return over() && idle() && globalThis.fetching.show();
  restore(id);
  const text = `${desk().dataset.failed}: ${whose}. ${why ?? (lost ? desk().dataset.lost : "")}`;
  say({ text, tone: "danger", word: desk().dataset.look, act: () => open(id) });
}
