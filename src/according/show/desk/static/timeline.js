"use strict";
// Says below the drawing what the mark under the pointer, or with the focus, says; hides and shows
// claimants at once; and draws the period that is marked with the pointer.
const form = document.getElementById("chart");
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
if (form) {
  const boxes = [...form.querySelectorAll("input[name=who]")];
  const drawn = new Set([...document.querySelectorAll("svg.timeline [data-actor]")].map((one) => one.dataset.actor));
  const known = new Set(boxes.map((box) => box.value));
  form.addEventListener("change", (event) => {
    if (event.target.name !== "who") return;
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    for (const part of document.querySelectorAll("svg.timeline [data-actor]")) {
      const actor = part.dataset.actor;
      part.classList.toggle("off", !wanted.has(known.has(actor) ? actor : "others"));
    }
    // What the drawing does not hold yet has to be drawn.
    if (event.target.checked && event.target.value !== "others" && !drawn.has(event.target.value)) form.requestSubmit();
  });
  // Nothing chosen, or everything, is the same: no need to name all in the address.
  form.addEventListener("formdata", (event) => {
    if (boxes.every((box) => box.checked)) event.formData.delete("who");
    for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
  });
}
for (const drawing of form ? document.querySelectorAll("svg.timeline") : []) {
  const { first, last, left, right, top, bottom } = drawing.dataset;
  const [begin, end] = [Date.parse(first), Date.parse(last)];
  const shade = document.createElementNS(drawing.namespaceURI, "rect");
  shade.setAttribute("class", "shade");
  let from = null;
  const at = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    return Math.min(Math.max(point.x, +left), +right);
  };
  const day = (x) => new Date(begin + ((end - begin) * (x - left)) / (right - left)).toISOString().slice(0, 10);
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button || event.pointerType === "touch" || event.target.closest("a") || end <= begin) return;
    event.preventDefault();
    from = at(event);
    drawing.setPointerCapture(event.pointerId);
    shade.setAttribute("width", 0);
    drawing.prepend(shade);
  });
  drawing.addEventListener("pointermove", (event) => {
    if (from === null) return;
    const x = at(event);
    shade.setAttribute("x", Math.min(x, from));
    shade.setAttribute("width", Math.abs(x - from));
    shade.setAttribute("y", top);
    shade.setAttribute("height", bottom - top);
  });
  drawing.addEventListener("pointerup", (event) => {
    if (from === null) return;
    const ends = [from, at(event)].sort((a, b) => a - b);
    from = null;
    shade.remove();
    if (ends[1] - ends[0] < 8) return;
    [form.elements.from.value, form.elements.to.value] = ends.map(day);
    form.requestSubmit();
  });
}
