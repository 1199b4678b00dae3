// After an htmx swap, keep the keyboard where it was: on the element with the same id,
// else on [data-focus] in the new part, else on the new part itself.
let last = null;

document.addEventListener("htmx:beforeSwap", event => {
  const active = document.activeElement;
  last = event.detail.target?.contains(active) ? active.id : null;
});
document.addEventListener("htmx:afterSettle", event => {
  const part = event.target;
  const wanted = part.querySelector?.("[data-problems], [data-focus], [autofocus]");
  const same = last && document.getElementById(last);
  if (last === null && !wanted) return;
  last = null;
  if (document.activeElement !== document.body && !wanted) return;
  const goal = wanted ?? same ?? part;
  if (goal === part && !part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
  goal.focus({ preventScroll: goal === part });
});
