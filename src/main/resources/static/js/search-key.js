// "/" leads to the search box that is shown, as long as nothing is being typed elsewhere.
const box = [...document.querySelectorAll("[data-search-box]")].find((candidate) => candidate.checkVisibility());
const typing = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (event.key !== "/" || !plain || !box || event.target.closest(typing)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
