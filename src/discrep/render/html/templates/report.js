"use strict";
// The page is complete without this. It adds: finding words, the texts of a finding side by side, keys.
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const topics = all(".topic");
  const search = document.getElementById("search");
  const none = document.querySelector(".none");
  const dialog = document.getElementById("beside");
  const entries = new Map(all(".toc li").map((item) => [item.dataset.of, item]));
  const boxes = all(".filters input");
  const cards = all(".card");
  const checked = boxes.some((box) => /-(contradicted|unsupported|supported|derived|not-checked)$/.test(box.id));
  const words = new Map();
  const hiddenWords = () => new Set(boxes.filter((box) => !box.checked).map((box) => box.id.slice("show-".length)));

  function textOf(topic) {
    if (!words.has(topic)) words.set(topic, topic.textContent.toLowerCase());
    return words.get(topic);
  }

  // A topic is shown while any of its findings is; a topic without findings while nothing is filtered.
  function filter() {
    const sought = search.value.trim().toLowerCase();
    const off = hiddenWords();
    let shown = 0;
    for (const topic of topics) {
      const own = all(".card", topic);
      const listed = checked || own.length === 0
        ? !off.has(topic.classList[1])
        : own.some((card) => !off.has(card.classList[1]));
      topic.hidden = !listed || (sought !== "" && !textOf(topic).includes(sought));
      entries.get(topic.id).hidden = topic.hidden;
      if (!topic.hidden) shown += 1;
    }
    none.hidden = shown > 0 || topics.length === 0;
  }

  function visibleCards() {
    const off = hiddenWords();
    const closed = "details.folded:not([open])"; // who wants to walk through these opens them
    return cards.filter((card) => !off.has(card.classList[1]) && !card.closest("[hidden]") && !card.closest(closed));
  }

  function step(by) {
    const shown = visibleCards();
    if (shown.length === 0) return;
    const now = document.activeElement && document.activeElement.closest(".card");
    const at = shown.indexOf(now);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }

  // Copies of the texts that a finding cites, each scrolled to its figures.
  function beside(card) {
    const marks = all("a.place", card).map((link) => document.getElementById(link.hash.slice(1))).filter(Boolean);
    const own = card.closest(".topic").querySelector(":scope > blockquote a.place");
    const first = own && document.getElementById(own.hash.slice(1));
    if (first) marks.unshift(first);
    if (marks.length === 0) return;
    const bar = document.createElement("div");
    bar.className = "bar";
    const says = card.querySelector(".says").cloneNode(true);
    const close = document.createElement("button");
    close.className = "more";
    close.textContent = "Close";
    close.addEventListener("click", () => dialog.close());
    bar.append(says, close);
    const texts = document.createElement("div");
    texts.className = "texts";
    const cited = new Set(marks.map((mark) => mark.id));
    for (const text of new Set(marks.map((mark) => mark.closest(".text")))) {
      const copy = text.cloneNode(true);
      for (const mark of all("mark", copy)) if (cited.has(mark.id)) mark.classList.add("on");
      for (const each of [copy, ...all("[id]", copy)]) each.removeAttribute("id");
      copy.removeAttribute("aria-labelledby");
      for (const link of all("a.number", copy)) link.addEventListener("click", () => dialog.close());
      texts.append(copy);
    }
    dialog.replaceChildren(bar, texts);
    dialog.showModal();
    for (const body of all(".body", dialog)) {
      const mark = body.querySelector("mark.on");
      if (mark) body.scrollTop = Math.max(0, mark.offsetTop - body.clientHeight / 3);
    }
    close.focus();
    dialog.addEventListener("close", () => card.focus(), { once: true });
  }

  document.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
    else if (event.target.matches("button.more[data-beside]")) beside(event.target.closest(".card"));
  });
  for (const card of cards) {
    if (!card.querySelector("a.place")) continue;
    const button = document.createElement("button");
    button.className = "more";
    button.type = "button";
    button.dataset.beside = "";
    button.textContent = "Side by side";
    card.querySelector("h4").after(button);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.target.matches("input[type=search]")) {
      if (event.key === "Escape") { search.value = ""; filter(); search.blur(); }
      return;
    }
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") { event.preventDefault(); search.focus(); }
    else if (event.key === "Enter" && event.target.matches(".card")) {
      event.preventDefault(); // or it would press the button that gets the focus
      beside(event.target);
    }
  });

  // A link into a folded part opens it.
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    for (let fold = target && target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (target && target.matches(".topic, .text")) target.focus({ preventScroll: true });
  }

  search.addEventListener("input", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  window.addEventListener("hashchange", reveal);
  for (const element of all(".search, .keys")) element.hidden = false;
  reveal();
})();
