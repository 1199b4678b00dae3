// What was typed about somebody comes back with them, when what was decided is not carried out.
const drafts = new Map();
const fields = () => document.querySelectorAll("#queue article :is(input:not([type=hidden]), textarea)");
const { about } = globalThis.fetching;
const { lying } = globalThis.queue;

const keep = id => drafts.set(id, [...fields()].map(it => [it.id, it.value]));
const drop = id => drafts.delete(id);

document.addEventListener("htmx:afterSwap", event => {
  if (!about(event)) return;
  for (const [id, value] of drafts.get(lying()) ?? []) {
    const field = document.getElementById(id);
    if (field) field.value = value;
  }
});

globalThis.drafts = { drop, keep };
