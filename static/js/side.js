// The side navigation is a popover on a phone; leave no open layer behind on a wide screen or after moving on.
const close = () => {
  for (const open of document.querySelectorAll("[data-side]:popover-open")) open.hidePopover();
};

matchMedia("(min-width: 60rem)").addEventListener("change", close);
document.addEventListener("click", event => { if (event.target.closest("[data-side] a")) close(); });
addEventListener("pagehide", close);
