// A form is sent once: its buttons rest until the answer comes. data-many on the form opts out.
const buttons = form => [...form.elements].filter(e => e.matches("button:not([type=button]), input[type=submit]"));

function hold(form, submitter) {
  for (const button of buttons(form)) {
    if (button.disabled) continue;
    button.disabled = true;
    button.dataset.held = "";
  }
  submitter?.setAttribute("aria-busy", "true");
}

function free(scope) {
  for (const button of scope.querySelectorAll("[data-held]")) {
    button.disabled = false;
    delete button.dataset.held;
    button.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || form.matches("[data-many]")) return;
  if (event.defaultPrevented && !form.matches("[hx-post], [data-hx-post]") && !form.closest("[hx-boost=true]")) return;
  // after the form's data has been read, so that the pressed button's value is sent
  setTimeout(() => hold(form, event.submitter));
});
document.addEventListener("htmx:afterRequest", event => free(event.target.closest("form") ?? document));
addEventListener("pageshow", () => free(document));
