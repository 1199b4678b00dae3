// Theme choice: "" (system), "light" or "dark"; kept here and, for the server, in the cookie "tema".
const root = document.documentElement;

function stored() {
  try { return localStorage.getItem("tema"); } catch { return null; }
}

function show(choice) {
  if (choice) root.dataset.theme = choice;
  else delete root.dataset.theme;
  for (const button of document.querySelectorAll("[data-theme-set]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeSet === choice));
  }
}

function keep(choice) {
  try { localStorage.setItem("tema", choice); } catch { /* private mode: the cookie is enough */ }
  const age = choice ? 31536000 : 0;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `tema=${choice}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}

const now = () => stored() ?? root.dataset.theme ?? "";

document.addEventListener("click", event => {
  const button = event.target.closest("[data-theme-set]");
  if (!button) return;
  keep(button.dataset.themeSet);
  show(button.dataset.themeSet);
});
addEventListener("storage", event => { if (event.key === "tema") show(now()); });
document.addEventListener("htmx:afterSettle", () => show(now()));
show(now());
