// data-until="instant" counts down to it, by the clock of the server that wrote data-now; nothing is announced.
const part = number => String(number).padStart(2, "0");
let ahead = 0;

function show(place) {
  const left = Math.max(0, Math.floor((Date.parse(place.dataset.until) - Date.now() - ahead) / 1000));
  const hours = Math.floor(left / 3600);
  place.textContent = `${place.dataset.left} ${part(hours)}:${part(Math.floor(left / 60) % 60)}:${part(left % 60)}`;
  place.hidden = false;
}

function tick() {
  document.querySelectorAll("[data-until]").forEach(show);
}

function begin() {
  const place = document.querySelector("[data-until]");
  if (place) ahead = Date.parse(place.dataset.now) - Date.now();
  tick();
}

document.addEventListener("htmx:afterSettle", begin);
setInterval(tick, 1000);
begin();
