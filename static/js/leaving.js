// Whoever leaves the desk by a link or a form waits for the answers to what was decided, and stays if one is a no.
const { flush, idle } = globalThis.decisions;

async function hold(event, go) {
  if (idle()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.body.classList.add("htmx-request");
  const accepted = await flush();
  document.body.classList.remove("htmx-request");
  if (accepted) go();
}

function leaves(event, link) {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.target;
  const here = link.hash && link.href.split("#")[0] === location.href.split("#")[0];
  return !elsewhere && !here && link.origin === location.origin && !link.matches("[hx-get]");
}

document.addEventListener("click", event => {
  const link = event.target.closest("a[href]");
  if (link && leaves(event, link)) hold(event, () => link.click());
}, true);
document.addEventListener("submit", event => {
  hold(event, () => event.target.requestSubmit(event.submitter));
}, true);
