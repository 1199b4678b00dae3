// data-copy="#target" copies its text (or value); data-copied holds the words shown afterwards.
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const source = document.querySelector(button.dataset.copy);
  if (!source) return;
  try {
    await navigator.clipboard.writeText((source.value ?? source.textContent).trim());
  } catch {
    getSelection().selectAllChildren(source);
    return;
  }
  const words = button.querySelector("[data-copy-text]") ?? button;
  if (button.dataset.before) return;
  button.dataset.before = words.textContent;
  words.textContent = button.dataset.copied ?? words.textContent;
  setTimeout(() => {
    words.textContent = button.dataset.before;
    delete button.dataset.before;
  }, 2500);
});
