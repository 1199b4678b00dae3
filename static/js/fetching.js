// The desk's part of the page is fetched once at a time: links wait for no other, the page itself waits for its turn.
let asked = null;
let arrived = false;
const about = event => event.detail.target?.id === "queue";

async function show(id) {
  const path = id ? `/admin/kas?id=${id}` : "/admin/kas";
  const part = { source: "#queue", target: "#queue", select: "#queue", swap: "outerHTML", replace: path };
  while (asked) await new Promise(go => document.addEventListener("htmx:afterRequest", go, { once: true }));
  await htmx.ajax("GET", path, part).catch(() => {});
  return arrived;
}

document.addEventListener("htmx:beforeRequest", event => {
  if (!about(event)) return;
  if (asked) event.preventDefault();
  else asked = event.detail.xhr;
});
document.addEventListener("htmx:afterRequest", event => {
  if (event.detail.xhr !== asked) return;
  asked = null;
  arrived = Boolean(event.detail.successful);
});

globalThis.fetching = { about, busy: () => Boolean(asked), show };
