// After an htmx swap, put the keyboard where it belongs: on what the new part asks for ([data-focus], problems),
// else on the element with the same id, else on the new part itself.
let last = null;
const wanted = part => part.querySelector?.("[data-problems], [data-focus], [autofocus]");

document.addEventListener("htmx:beforeSwap", event => {
  const active = document.activeElement;
  last = event.detail.target?.contains(active) ? active.id : null;
});
document.addEventListener("htmx:afterSettle", event => {
  const part = event.target;
  const lost = last !== null && document.activeElement === document.body;
  const goal = wanted(part) ?? (lost ? document.getElementById(last) ?? part : null);
  last = null;
  if (goal === part && !part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
  goal?.focus({ preventScroll: goal === part });
});
