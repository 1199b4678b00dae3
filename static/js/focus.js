// After an htmx swap, keep the keyboard where it was: on the element with the same id,
// else on [data-focus] in the new part, else on the new part itself.
let last = null;
const wanted = part => part.querySelector?.("[data-problems], [data-focus], [autofocus]");

document.addEventListener("htmx:beforeSwap", event => {
  const active = document.activeElement;
  last = event.detail.target?.contains(active) ? active.id : null;
});
// at once, so that it never takes the focus from whoever is typing already
document.addEventListener("htmx:afterSwap", event => wanted(event.target)?.focus());
document.addEventListener("htmx:afterSettle", event => {
  const part = event.target;
  if (last === null) return;
  const same = document.getElementById(last);
  last = null;
  if (document.activeElement !== document.body || wanted(part)) return;
  const goal = same ?? part;
  if (goal === part && !part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
  goal.focus({ preventScroll: goal === part });
});
