"use strict";
// Everything works without this file.
for (const field of document.querySelectorAll("input.embed")) {
  field.addEventListener("focus", () => field.select());
}
