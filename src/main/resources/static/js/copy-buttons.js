// Puts a button for copying beside each block of code. The label comes from the page, in its language.
const label = document.querySelector("[data-copy-label]")?.dataset;

function copyButton(pre) {
  const button = document.createElement("button");
  button.type = "button";
  button.lang = document.documentElement.lang;
  button.dataset.copy = "";
  button.textContent = label.copyLabel;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(pre.querySelector("code")?.textContent ?? pre.textContent);
    button.textContent = label.copiedLabel;
    setTimeout(() => (button.textContent = label.copyLabel), 2000);
  });
  return button;
}

if (label && navigator.clipboard)
  for (const pre of document.querySelectorAll("[data-content-root] pre")) {
    const frame = document.createElement("div");
    frame.className = "code";
    pre.replaceWith(frame);
    frame.append(pre, copyButton(pre));
  }
