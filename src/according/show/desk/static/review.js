"use strict";
// Keys for reviewers: only without modifiers, and never while something is being typed.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest("input, select, textarea");
  if (typing) {
    if (event.key === "Escape") typing.blur();
    return;
  }
  if (event.key.toLowerCase() === "e") {
    event.preventDefault();
    document.querySelector(".review .fields input, .review .fields select").focus();
    return;
  }
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (wanted) {
    event.preventDefault();
    wanted.click();
  }
});
for (const field of document.querySelectorAll(".review .fields input, .review .fields select")) {
  const found = field.value;
  field.addEventListener("input", () => {
    field.closest("label").classList.toggle("changed", field.value !== found);
  });
}
