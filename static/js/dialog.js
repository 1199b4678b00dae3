// data-dialog-open="id" opens a native dialog; data-dialog-close or a click on the backdrop closes it.
document.addEventListener("click", event => {
  const opener = event.target.closest("[data-dialog-open]");
  if (opener) {
    const dialog = document.getElementById(opener.dataset.dialogOpen);
    if (!dialog?.showModal) return;
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    return;
  }
  const closer = event.target.closest("[data-dialog-close]");
  if (closer) closer.closest("dialog")?.close();
  else if (event.target.matches?.("dialog[open]")) outside(event);
});

function outside(event) {
  const box = event.target.getBoundingClientRect();
  const within = event.clientX >= box.left && event.clientX <= box.right
    && event.clientY >= box.top && event.clientY <= box.bottom;
  if (!within) event.target.close();
}
