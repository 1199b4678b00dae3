// Focus the error summary when a page or a swapped part brings one; its links focus the field itself.
function focusSummary(scope) {
  const summary = scope.matches?.("[data-problems]") ? scope : scope.querySelector?.("[data-problems]");
  summary?.focus();
}

document.addEventListener("click", event => {
  const link = event.target.closest("[data-problems] a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.closest(".field, .choices, .choice")?.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
});
document.addEventListener("htmx:afterSettle", event => focusSummary(event.target));
focusSummary(document);
