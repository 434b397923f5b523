// What is wider than its place in a note can be scrolled by keyboard.
for (const block of document.querySelectorAll("[data-content-root] :is(pre, table)"))
  if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
