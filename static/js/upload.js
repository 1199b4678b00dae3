// data-preview="id" shows the picture chosen in that field; a form with data-upload shows how much of it has been sent.
document.addEventListener("change", event => {
  const preview = event.target.matches("input[type=file]")
    && document.querySelector(`[data-preview="${CSS.escape(event.target.id)}"]`);
  if (!preview) return;
  const file = event.target.files[0];
  preview.hidden = true;
  if (!file?.type.startsWith("image/")) return;
  const reader = new FileReader();
  reader.addEventListener("load", () => {
    if (event.target.files[0] !== file) return;
    preview.src = reader.result;
    preview.hidden = false;
  });
  reader.readAsDataURL(file);
});

const upload = event => event.target.closest?.("form[data-upload]");

function show(form, what, shown) {
  const part = form.querySelector(what);
  if (part) part.hidden = !shown;
}

document.addEventListener("htmx:beforeRequest", event => {
  const form = upload(event);
  if (form) show(form, "[data-upload-failed]", false);
});
document.addEventListener("htmx:xhr:progress", event => {
  const form = upload(event);
  if (!form || !event.detail.lengthComputable) return;
  const percent = Math.round(100 * event.detail.loaded / event.detail.total);
  show(form, "[data-upload-progress]", true);
  form.querySelector("progress").value = percent;
  form.querySelector(".progress__value").textContent = `${percent}%`;
});
for (const failure of ["htmx:responseError", "htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, event => {
    const form = upload(event);
    if (!form) return;
    show(form, "[data-upload-progress]", false);
    show(form, "[data-upload-failed]", true);
  });
}
