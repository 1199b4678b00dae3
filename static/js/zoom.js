// data-zoom holds a picture, or the address of a PDF, whose pages are drawn where they stand; both can be made larger.
const steps = [1, 1.5, 2, 3];
const pages = 5;
const sharp = 1600;

document.addEventListener("click", event => {
  const button = event.target.closest("[data-zoom-by]");
  if (!button) return;
  const place = button.closest("[data-zoom]");
  const at = steps.indexOf(Number(place.dataset.zoom || 1)) + Number(button.dataset.zoomBy);
  const step = steps[Math.min(steps.length - 1, Math.max(0, at))];
  place.dataset.zoom = step;
  place.style.setProperty("--zoom", step);
});

async function draw(sheet) {
  const { pdf, viewer, worker } = sheet.dataset;
  const library = await import(viewer);
  library.GlobalWorkerOptions.workerSrc = worker;
  const paper = await library.getDocument({ url: pdf, isEvalSupported: false, enableXfa: false }).promise;
  for (let number = 1; number <= Math.min(pages, paper.numPages); number += 1) {
    const page = await paper.getPage(number);
    const scale = sharp / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = Object.assign(document.createElement("canvas"), { width: viewport.width, height: viewport.height });
    sheet.append(canvas);
    await page.render({ canvasContext: canvas.getContext("2d"), viewport }).promise;
  }
  sheet.dataset.drawn = "yes";
}

// what cannot be drawn can still be taken home
function begin() {
  for (const tools of document.querySelectorAll("[data-zoom-tools]")) tools.hidden = false;
  for (const sheet of document.querySelectorAll("[data-pdf]:empty")) {
    draw(sheet).catch(() => { sheet.hidden = true; sheet.closest("[data-zoom]").querySelector("[data-zoom-tools]").hidden = true; });
  }
}

document.addEventListener("htmx:afterSettle", begin);
begin();
