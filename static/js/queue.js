// The queue at the desk: who lies there, who comes next, and who is shown in it.
const { accepted, taken } = globalThis.decisions;
const { about, busy, show } = globalThis.fetching;
const desk = () => document.querySelector("[data-desk]");
const sheet = () => desk()?.querySelector("article");
const lying = () => sheet()?.id.replace("purchase-", "");
const places = () => [...document.querySelectorAll("[data-place]")];
let done = null; // who was decided about and lies there until the next has come
let known = [];

function after(id) {
  const all = places().map(it => it.dataset.place);
  const here = all.indexOf(id) + 1;
  const next = desk().querySelector("[rel=next]")?.search.split("id=").pop();
  return [next, ...all.slice(here), ...all.slice(0, here)].find(it => it && it !== id && !taken(it));
}

const over = () => Boolean(done && !after(done));

function finish(id) {
  done = id;
  if (!over()) show(after(id));
  lay();
}

function restore(id) {
  if (done === id) done = null;
  lay();
}

const open = id => (lying() === id && !busy()) || show(id);

function lay() {
  if (!desk()) return;
  const shown = done ? null : lying();
  for (const it of places()) it.hidden = taken(it.dataset.place) && it.dataset.place !== shown;
  for (const it of desk().querySelectorAll(":scope > nav, :scope > section")) it.hidden = over();
  for (const it of desk().querySelectorAll("[data-over]")) it.hidden = !over();
  globalThis.recount(desk().querySelector("[data-count]"), places(), lying());
  // a press is meant neither for whoever comes next nor once more for whoever was decided about
  if (sheet()) Object.assign(sheet(), { inert: busy() || !shown, hidden: !shown && !busy() });
}

// the server has the last word on those whose answers came before it was asked
document.addEventListener("htmx:beforeRequest", event => {
  if (about(event) && !event.defaultPrevented) known = [...accepted];
});
document.addEventListener("htmx:afterSwap", event => {
  if (!about(event)) return;
  known.forEach(id => accepted.delete(id));
  done = null;
});
for (const change of ["htmx:beforeRequest", "htmx:afterSettle", "htmx:afterRequest"]) document.addEventListener(change, lay);

globalThis.queue = { desk, finish, lying, open, over, restore };
