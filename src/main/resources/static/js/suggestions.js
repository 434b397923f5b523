// Offers completions below a search box, after the combobox pattern of the ARIA Authoring Practices: arrows choose,
// Enter follows, Escape closes; the kinds are groups with a name of their own; how many there are is said aloud. The Enter that confirms an input method's candidate is not ours.
const DELAY = 120;
// What the kinds are called comes from the page, in its language.
const names = document.querySelector("[data-kind-section]");
let boxes = 0;

function suggest(box) {
  const list = document.createElement("div");
  list.id = `p-Suggestions-${++boxes}`;
  list.className = "suggestions";
  list.role = "listbox";
  list.ariaLabel = box.dataset.suggestionsLabel;
  list.hidden = true;
  const count = document.createElement("div");
  count.className = "visually-hidden";
  count.role = "status";
  box.form.append(list, count);

  box.role = "combobox";
  box.ariaAutoComplete = "list";
  box.ariaExpanded = "false";
  box.setAttribute("aria-controls", list.id);

  let timer;
  let asked;
  let chosen = -1;
  let options = [];

  function close() {
    clearTimeout(timer);
    asked?.abort();
    list.hidden = true;
    count.textContent = "";
    box.ariaExpanded = "false";
    choose(-1);
  }

  function choose(position) {
    chosen = position;
    options.forEach((option, i) => (option.ariaSelected = String(i === position)));
    const option = options[position];
    if (option) {
      box.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else box.removeAttribute("aria-activedescendant");
  }

  function show(suggestions) {
    options = suggestions.map(optionOf);
    const kinds = Map.groupBy(options, ({ dataset }) => dataset.kind);
    list.replaceChildren(...[...kinds].map(groupOf));
    choose(-1);
    list.hidden = suggestions.length === 0;
    count.textContent = `${box.dataset.suggestionsLabel}: ${suggestions.length}`;
    box.ariaExpanded = String(!list.hidden);
  }

  function groupOf([kind, members]) {
    const label = document.createElement("div");
    label.id = `${list.id}-${kind}`;
    label.className = "suggestions-kind";
    label.role = "presentation";
    label.textContent = names?.getAttribute(`data-kind-${kind}`) ?? kind;
    const group = document.createElement("div");
    group.role = "group";
    group.setAttribute("aria-labelledby", label.id);
    group.append(label, ...members);
    return group;
  }

  function optionOf({ text, url, type }, i) {
    const option = document.createElement("div");
    option.id = `${list.id}-${i}`;
    option.role = "option";
    option.ariaSelected = "false";
    option.textContent = text;
    option.dataset.url = url;
    option.dataset.kind = type;
    return option;
  }

  async function ask() {
    const typed = box.value.trim();
    asked?.abort();
    if (!typed) return close();
    asked = new AbortController();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
      show(answer.ok ? (await answer.json()).suggestions : []);
    } catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  }

  function askSoon() {
    clearTimeout(timer);
    timer = setTimeout(ask, DELAY);
  }

  box.addEventListener("input", (event) => {
    if (!event.isComposing) askSoon();
  });
  box.addEventListener("compositionend", askSoon);

  box.addEventListener("keydown", (event) => {
    // 229: Safari ends the composition ahead of the Enter that confirmed it.
    if (event.isComposing || event.keyCode === 229) {
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    const places = options.length + 1;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      location.assign(options[chosen].dataset.url);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      // One place more than there are options: the box itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(((chosen + 1 + step + places) % places) - 1);
    }
  });

  box.addEventListener("blur", close);
  // Before the box loses its focus, which would close the list under the pointer.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.url);
  });
}

document.querySelectorAll("[data-search-box]").forEach(suggest);
