// "/" leads to the search box, as long as nothing is being typed elsewhere.
const box = document.querySelector("[data-search-box]");
const typing = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (event.key !== "/" || !plain || event.target.closest(typing)) return;
  event.preventDefault();
  box.focus();
  box.select();
});
