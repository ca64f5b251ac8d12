"use strict";
// Makes tables sortable and filterable; without it they stand there whole.
(() => {
  const language = document.documentElement.lang;
  const words = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const fold = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLocaleLowerCase(language);

  // Empty cells come last in both directions.
  const compare = (one, other, direction) => {
    if (one === "" || other === "") {
      return (one === "") - (other === "");
    }
    const difference = typeof one === "number" && typeof other === "number"
      ? one - other
      : words.compare(one, other);
    return direction * difference;
  };

  const orderOf = (cell) =>
    cell.dataset.order === undefined ? cell.textContent.trim() : Number(cell.dataset.order);

  const makeSortable = (table) => {
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = heading.textContent;
      heading.replaceChildren(button);
      button.addEventListener("click", () => {
        const ascending = heading.getAttribute("aria-sort") !== "ascending";
        headings.forEach((each) => each.removeAttribute("aria-sort"));
        heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
        const body = table.tBodies[0];
        const rows = [...body.rows].map((row) => ({ row, order: orderOf(row.cells[column]) }));
        rows.sort((one, other) => compare(one.order, other.order, ascending ? 1 : -1));
        body.append(...rows.map((each) => each.row));
      });
    });
  };

  const makeFilterable = (table, tools) => {
    const input = tools.querySelector("input");
    const status = tools.querySelector("[role=status]");
    const rows = [...table.tBodies[0].rows];
    const texts = rows.map((row) => fold([...row.cells].map((cell) => cell.textContent).join(" ")));
    const filter = () => {
      const parts = fold(input.value).split(" ").filter((part) => part !== "");
      let shown = 0;
      rows.forEach((row, index) => {
        row.hidden = !parts.every((part) => texts[index].includes(part));
        shown += row.hidden ? 0 : 1;
      });
      status.textContent = status.dataset.shown
        .replace("{0}", shown.toLocaleString(language))
        .replace("{1}", rows.length.toLocaleString(language));
    };
    input.addEventListener("input", filter);
    tools.hidden = false;
    filter();
    // A link may lead to a row that the filter hides.
    window.addEventListener("hashchange", () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && target.hidden && table.contains(target)) {
        input.value = "";
        filter();
        target.scrollIntoView();
      }
    });
  };

  document.querySelectorAll(".tools").forEach((tools) => {
    const table = document.getElementById(tools.dataset.for);
    makeSortable(table);
    makeFilterable(table, tools);
  });
})();
