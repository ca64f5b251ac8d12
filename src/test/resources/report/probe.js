"use strict";
// Uses the report page as a reader would, and writes down what it finds.
(async () => {
  const said = [];
  const say = (what, value) => said.push(what + "=" + value);
  const refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(event.blockedURI));

  const root = document.documentElement;
  say("width", root.clientWidth);
  say("tooWide", root.scrollWidth > root.clientWidth);
  say("dark", matchMedia("(prefers-color-scheme: dark)").matches);

  const table = document.getElementById("reconciliation");
  const tools = document.querySelector("[data-for=reconciliation]");
  const status = tools.querySelector("[role=status]");
  const visible = () => [...table.tBodies[0].rows].filter((row) => !row.hidden);
  const column = (index) => visible().map((row) => row.cells[index].textContent);
  say("shownAtFirst", status.textContent);

  const granted = table.tHead.rows[0].cells[3];
  granted.querySelector("button").click();
  say("ascending", granted.getAttribute("aria-sort"));
  say("least", column(3)[0]);
  granted.querySelector("button").click();
  say("descending", granted.getAttribute("aria-sort"));
  say("greatest", column(3)[0]);
  say("sortedColumns", table.querySelectorAll("[aria-sort]").length);

  const input = tools.querySelector("input");
  input.value = "KOSOVO  2006";
  input.dispatchEvent(new Event("input"));
  say("filtered", status.textContent);
  say("filteredTo", [...new Set(column(0).map((text) => text.slice(0, 2)))].join(" "));
  input.value = "";
  input.dispatchEvent(new Event("input"));
  say("shownAgain", status.textContent);

  const plain = [...document.querySelectorAll("figure svg text")]
    .map((text) => getComputedStyle(text));
  say("plotFont", plain.every((style) => style.fontFamily === getComputedStyle(document.body).fontFamily));
  say("plotBlack", [...document.querySelectorAll("figure svg rect, figure svg circle")]
    .filter((shape) => getComputedStyle(shape).fill === "rgb(0, 0, 0)").length);

  document.querySelectorAll("details").forEach((details) => { details.open = true; });
  const found = await axe.run(document, { resultTypes: ["violations"] });
  say("rulesPassed", found.passes.length > 20);
  found.violations.forEach((violation) =>
    say("violation", violation.impact + " " + violation.id + " " + violation.nodes[0].html));
  say("refused", refused.join(" "));

  const report = document.createElement("pre");
  report.id = "probe";
  report.textContent = said.join("\n") + "\n";
  parent.document.body.replaceChildren(report);
})();
