// What cells of sheets say, by kind: how the browser takes what is typed, and when two texts are the same. Amounts are in grid-values.js; all
// else is judged by the server, but for choices, which are listed on the page.
window.ShirubeReaders = (() => {
  const bare = (text) => text.replace(/\r\n?/g, "\n").trim();
  const line = (text) => bare(text).replace(/\s*\n\s*/g, " ");
  const words = (tidy) => ({ tidy, bad: () => false, same: (one, other) => tidy(one) === tidy(other), mend: (text) => text });
  const choices = (input) => [...(input.list?.options ?? [])].map((option) => option.value);
  return {
    words: words(line),
    lines: words(bare),
    choice: {
      ...words(line),
      bad: (text, input) => line(text) !== "" && input.list !== null && !choices(input).includes(line(text).normalize("NFKC")),
    },
  };
})();

// A block as Excel copies it: tabs between cells, quotes around cells with line breaks.
window.ShirubeBlock = (text) => {
  const rows = [[]];
  let cell = "";
  let quoted = false;
  const end = () => {
    rows.at(-1).push(cell);
    cell = "";
  };
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[++at];
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t") end();
    else if (sign === "\n") {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows;
};
