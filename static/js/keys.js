// A key presses the control that carries it, unless somebody is typing; data-key-needs names a field to fill in first.
const typing = target => target.closest("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
  const control = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]:not([inert] *)`);
  if (!control) return;
  event.preventDefault();
  const needed = control.dataset.keyNeeds && document.getElementById(control.dataset.keyNeeds);
  if (needed && !needed.value.trim()) needed.focus();
  else control.click();
});
