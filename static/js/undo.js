// One toast for all decisions that can still be taken back; its button and its key take back the latest.
const { recall, waiting } = globalThis.decisions;
const { desk, open, restore } = globalThis.queue;
let detail = {};

function takeBack() {
  const id = [...waiting.keys()].at(-1);
  recall(id);
  restore(id);
  open(id);
  return false;
}

// one that was closed by hand comes back with the next decision only
document.addEventListener("decisions", event => {
  const { toast } = detail;
  if (!waiting.size || !desk()) return toast?.remove();
  if (!toast?.isConnected && !event.detail.fresh) return;
  const words = desk().dataset;
  const many = waiting.size > 1;
  detail = {
    toast: toast?.isConnected ? toast : null,
    text: many ? `${waiting.size} ${words.waiting}` : [...waiting.values()][0].text,
    tone: "success", word: many ? words.undoLast : words.undo, key: "u", act: takeBack,
  };
  document.dispatchEvent(new CustomEvent("toast", { detail }));
});
