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

// With a word and an act it stays, with a button for the act, until the act is done; the same one can be told anew.
document.addEventListener("toast", event => {
  const model = document.querySelector("[data-toast-model]");
  if (!model || !region()) return;
  const { tone = "info", text, value, act } = event.detail;
  const toast = event.detail.toast ?? model.content.firstElementChild.cloneNode(true);
  const words = toast.querySelector("[data-toast-text]");
  toast.className = `toast tone-${tone}`;
  words.textContent = text ?? value ?? "";
  if (act) put(toast, event.detail);
  if (!toast.isConnected) region().prepend(toast);
  if (act) toast.dataset.started = "1";
  else start(toast);
  event.detail.toast = toast;
});

function put(toast, { word, key, act }) {
  let button = toast.querySelector("[data-toast-act]");
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.className = "button button--secondary button--small";
    button.dataset.toastAct = "";
    button.addEventListener("click", async () => await act() !== false && toast.remove());
    toast.querySelector("[data-toast-text]").after(button);
  }
  button.textContent = word;
  if (!key) return;
  button.dataset.key = key;
  button.setAttribute("aria-keyshortcuts", key);
  const sign = document.createElement("kbd");
  sign.textContent = key.toUpperCase();
  sign.setAttribute("aria-hidden", "true");
  button.append(" ", sign);
}

document.addEventListener("click", event => {
  if (event.target.closest("[data-toast-close]")) event.target.closest(".toast").remove();
});
document.addEventListener("htmx:oobAfterSwap", begin);
document.addEventListener("htmx:afterSettle", begin);
begin();
