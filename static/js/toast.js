// Toasts leave by themselves unless pointed at or focused. The server may answer with
// HX-Trigger: {"toast": {"text": "…", "tone": "success"}} or add a .toast to #toasts out of band.
const region = () => document.querySelector("[data-toasts]");
const rest = 7000;

function start(toast) {
  if (toast.dataset.started) return;
  toast.dataset.started = "1";
  const leave = () => (toast.matches(":hover, :focus-within") ? setTimeout(leave, 2000) : toast.remove());
  if (!toast.matches(".tone-danger")) setTimeout(leave, rest);
}

function begin() {
  region()?.querySelectorAll(".toast").forEach(start);
}

document.addEventListener("toast", event => {
  const model = document.querySelector("[data-toast-model]");
  if (!model || !region()) return;
  const toast = model.content.firstElementChild.cloneNode(true);
  toast.className = `toast tone-${event.detail.tone ?? "info"}`;
  toast.querySelector("[data-toast-text]").textContent = event.detail.text ?? event.detail.value ?? "";
  region().append(toast);
  start(toast);
});
document.addEventListener("click", event => {
  if (event.target.closest("[data-toast-close]")) event.target.closest(".toast").remove();
});
document.addEventListener("htmx:oobAfterSwap", begin);
document.addEventListener("htmx:afterSettle", begin);
begin();
