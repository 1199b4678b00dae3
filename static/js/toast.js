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

// With a word and an act it stays, with a button for the act, until the act is done.
document.addEventListener("toast", event => {
  const model = document.querySelector("[data-toast-model]");
  if (!model || !region()) return;
  const toast = model.content.firstElementChild.cloneNode(true);
  const { tone = "info", text, value, word, act } = event.detail;
  toast.className = `toast tone-${tone}`;
  toast.querySelector("[data-toast-text]").textContent = text ?? value ?? "";
  if (act) toast.querySelector("[data-toast-text]").after(button(word, act));
  region().prepend(toast);
  if (act) toast.dataset.started = "1";
  else start(toast);
  event.detail.toast = toast;
});

function button(word, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--secondary button--small";
  button.textContent = word;
  button.addEventListener("click", async () => {
    if (await act() !== false) button.closest(".toast")?.remove();
  });
  return button;
}

document.addEventListener("click", event => {
  if (event.target.closest("[data-toast-close]")) event.target.closest(".toast").remove();
});
document.addEventListener("htmx:oobAfterSwap", begin);
document.addEventListener("htmx:afterSettle", begin);
begin();
