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
  else form.dataset.sent = "yes";
});

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
  if (event.key === "/" && !event.target.closest("input, textarea, select, [contenteditable]")) {
    const search = document.querySelector("[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});

// What was refused is read out and seen first.
document.querySelector("[data-focus]")?.focus();
