// What makes the pages quicker to use; none of it is needed to use them.
"use strict";

// <form data-auto>: a choice in a filter form applies at once.
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-auto]");
  if (form && event.target.matches("select, [type=checkbox], [type=radio], [type=date]")) form.requestSubmit();
});

// An address without empty parameters reads better and is the same for everyone.
document.addEventListener("formdata", event => {
  if (event.target.method !== "get") return;
  for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
});

document.addEventListener("submit", event => {
  const form = event.target;
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  // <button data-confirm="Revoke this token for good?">
  if (question && !window.confirm(question)) event.preventDefault();
  // <form method="post">: a double click is one act.
  else if (form.method === "post" && form.dataset.sent) event.preventDefault();
  else {
    form.dataset.sent = "yes";
    if (form.method === "post") leave(form);
  }
});

// Back to a page that is itself the answer to a form would ask to send that form again. So once such a page is left by a form,
// the history of the browser has the form before it in its place, or the page that data-back names. Until then nothing is
// lost: loading the page again, or coming back from a link on it, still has all that was typed.
function leave(form) {
  const before = form.dataset.back ?? document.referrer;
  if ("answer" in document.body.dataset && before && new URL(before, location.href).origin === location.origin)
    history.replaceState(null, "", before);
}

// Back from the next page, or refused in place, a form may be sent again.
const sendable = () => document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent);
window.addEventListener("pageshow", sendable);
document.addEventListener("htmx:afterRequest", sendable);

document.addEventListener("click", event => {
  // An open menu closes when one clicks elsewhere.
  for (const menu of document.querySelectorAll("details.user[open]")) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape") document.querySelectorAll("details.user[open]").forEach(menu => {
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  // The slash goes to the first search field, unless one is typing.
  if (event.key === "/" && !keysOff() && !event.target.closest("input, textarea, select, [contenteditable]")) {
    const search = document.querySelector("[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});

// --- Rows of a list by keys: j and k go down and up, Enter opens, x ticks, ? tells all that. Single keys can be in the
// way of those who speak or whose hands slip, so they can be switched off; the browser remembers that.
const rows = [...document.querySelectorAll("table[data-rows] tbody tr")];
const KEYS = "keys-off";
const keysOff = () => { try { return localStorage.getItem(KEYS) === "yes"; } catch { return true; } };
const link = row => row.querySelector("th a");
let at = -1;

function goTo(place) {
  if (!rows.length) return;
  at = Math.max(0, Math.min(rows.length - 1, place));
  rows.forEach((row, i) => row.classList.toggle("at", i === at));
  link(rows[at])?.focus();
  rows[at].scrollIntoView({ block: "nearest" });
}

function help() {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-labelledby", "keys-title");
  const lines = [["j", "the next row"], ["k", "the row before"], ["Enter", "opens the row"], ["x", "ticks the row"], ["n", "begins a new one"], ["/", "goes to the search"], ["?", "shows this"]];
  dialog.innerHTML = `<form method="dialog"><h2 id="keys-title">Keys in lists</h2><dl></dl>
    <p><label><input type="checkbox"> Single keys work in this browser</label></p><p class="tools"><button>Close</button></p></form>`;
  for (const [key, what] of lines) {
    const dt = document.createElement("dt"), dd = document.createElement("dd"), kbd = document.createElement("kbd");
    kbd.textContent = key;
    dt.append(kbd);
    dd.textContent = what;
    dialog.querySelector("dl").append(dt, dd);
  }
  const box = dialog.querySelector("input");
  box.checked = !keysOff();
  box.addEventListener("change", () => localStorage.setItem(KEYS, box.checked ? "no" : "yes"));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || keysOff() || document.querySelector("dialog[open]")) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
  const focused = rows.findIndex(row => row.contains(document.activeElement));
  const here = focused < 0 ? at : focused;
  const fresh = document.querySelector("header.page .tools a[href$='/new'], .actions a[href='/letters/new']");
  if (event.key === "?") help();
  else if (event.key === "n" && fresh) fresh.click();
  else if (!rows.length) return;
  else if (event.key === "j") goTo(here + 1);
  else if (event.key === "k") goTo(here - 1);
  else if (event.key === "x" && here >= 0) rows[here].querySelector("[type=checkbox]")?.click();
  else return;
  event.preventDefault();
});

// The way to the help for whoever has switched the keys off, and a box that ticks all boxes of a page.
if (rows.length) {
  const note = document.createElement("button");
  note.type = "button";
  note.className = "quiet keys-help";
  note.textContent = "Keys";
  note.addEventListener("click", help);
  document.querySelector("nav.pager")?.append(note);
  const boxes = rows.map(row => row.querySelector("td.tick [type=checkbox]")).filter(Boolean);
  const corner = document.querySelector("table[data-rows] thead td.tick");
  if (corner && boxes.length > 1) {
    const all = document.createElement("input");
    all.type = "checkbox";
    all.setAttribute("aria-label", `Choose all ${boxes.length} on this page`);
    const show = () => {
      const ticked = boxes.filter(box => box.checked).length;
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    };
    all.addEventListener("change", () => boxes.forEach(box => box.checked = all.checked));
    boxes.forEach(box => box.addEventListener("change", show));
    show();
    corner.replaceChildren(all);
  }
}

// What was refused is read out and seen first.
document.querySelector("[data-focus]")?.focus();
