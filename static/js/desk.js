// At the desk the next proof comes at once, and each decision is sent ten seconds later, unless it is taken back.
const { decide, idle } = globalThis.decisions;
const { drop, keep } = globalThis.drafts;
const { desk, finish, lying, over, restore } = globalThis.queue;

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
  keep(id);
  decide(id, { url: form.action, body, text, done: answer => end(id, whose, answer) });
  finish(id);
}, true);

function end(id, whose, { accepted, why, lost }) {
  if (accepted) drop(id);
  if (!desk()) return;
  if (accepted) return over() && idle() && globalThis.fetching.show();
  restore(id);
  const text = `${desk().dataset.failed}: ${whose}. ${why ?? (lost ? desk().dataset.lost : "")}`;
  const detail = { text, tone: "danger", word: desk().dataset.look, act: () => globalThis.fetching.show(id) };
  document.dispatchEvent(new CustomEvent("toast", { detail }));
}
