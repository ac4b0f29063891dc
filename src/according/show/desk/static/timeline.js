"use strict";
// Says below the drawing what the mark under the pointer, or with the focus, says.
for (const figure of document.querySelectorAll("figure.timeline")) {
  const told = document.createElement("p");
  told.className = "readout";
  told.setAttribute("aria-live", "polite");
  figure.querySelector("figcaption").before(told);
  const say = (event) => {
    const link = event.target.closest("a[aria-label]");
    if (link) told.textContent = link.getAttribute("aria-label");
  };
  figure.addEventListener("pointerover", say);
  figure.addEventListener("focusin", say);
}
