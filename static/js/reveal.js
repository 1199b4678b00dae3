// data-reveal="id" shows or hides a password; it is hidden again before the form leaves.
function set(button, shown) {
  const input = document.getElementById(button.dataset.reveal);
  if (!input) return;
  input.type = shown ? "text" : "password";
  button.setAttribute("aria-pressed", String(shown));
}

document.addEventListener("click", event => {
  const button = event.target.closest("[data-reveal]");
  if (button) set(button, button.getAttribute("aria-pressed") !== "true");
});
document.addEventListener("submit", event => {
  for (const button of event.target.querySelectorAll("[data-reveal]")) set(button, false);
}, true);
