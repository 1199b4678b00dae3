// Where in line somebody is, and how many wait, as if those who are not listed any more had been sent on already.
globalThis.recount = (words, places, id) => {
  if (!words) return;
  words.dataset.count ||= words.textContent;
  const [place, total] = words.dataset.count.match(/\d+/g);
  const before = places.slice(0, Math.max(0, places.findIndex(it => it.dataset.place === id)));
  const gone = list => list.filter(it => it.hidden).length;
  const numbers = [place - gone(before), total - gone(places)];
  const text = words.dataset.count.replace(/\d+/g, () => numbers.shift());
  if (words.textContent !== text) words.textContent = text;
};
