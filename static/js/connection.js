// What could not be fetched is said once, wherever it was asked for; a part that asks by itself tries again by itself,
// and a form that sends files says it beside them.
const region = () => document.querySelector("[data-toasts]");
let toast;

function tell(event, what) {
  if (event.target.closest?.("[data-quiet], [data-upload]")) return;
  const detail = { text: region().dataset[what], tone: "danger" };
  toast?.remove();
  document.dispatchEvent(new CustomEvent("toast", { detail }));
  toast = detail.toast;
}

document.addEventListener("htmx:sendError", event => tell(event, "offline"));
document.addEventListener("htmx:timeout", event => tell(event, "offline"));
document.addEventListener("htmx:responseError", event => tell(event, "trouble"));
document.addEventListener("htmx:afterRequest", event => event.detail.successful && toast?.remove());
