extension Document {
  /// The colours of a page in the light, in the dark and in print, and of words that have a tone: for every page, whatever else its style is.
  public static let colours = """
    :root {
      --ink: #1d1d1d; --paper: #ffffff; --quiet: #505a5f; --good: #00563b; --bad: #a3180c;
      --line: #b1b4b6; --band: #f3f2f1; --heat: #1d70b8;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #f0f0f0; --paper: #1b1d1f; --quiet: #b3b9bd; --good: #7ed6a8; --bad: #ff9d8f;
        --line: #5c6368; --band: #26292c; --heat: #5694ca;
      }
    }
    @media print {
      :root {
        --ink: #000000; --paper: #ffffff; --quiet: #333333; --good: #00563b; --bad: #a3180c;
        --line: #888888; --band: #eeeeee;
      }
    }
    .quiet { color: var(--quiet); }
    .good { color: var(--good); font-weight: 600; }
    .bad { color: var(--bad); font-weight: 600; }
    """

  /// The whole style of a document that is a page of its own, its colours and pictures among it.
  public static let style = """
    \(colours)
    body { margin: 0; color: var(--ink); background: var(--paper); font: 1.05rem/1.5 system-ui, sans-serif; }
    main { max-width: 64rem; margin: 0 auto; padding: 1rem 1rem 4rem; overflow-wrap: break-word; }
    h1, h2, h3, h4, p, main > ul { max-width: 46rem; }
    h1 { font-size: 1.8rem; line-height: 1.2; }
    h2 { margin-top: 2.5rem; padding-top: 0.5rem; border-top: 2px solid; font-size: 1.35rem; }
    h3 { margin-top: 1.75rem; font-size: 1.1rem; }
    li { margin: 0.35rem 0; }
    \(pictures)
    @media print {
      @page {
        size: A4; margin: 1.5cm 1.6cm;
        @bottom-right { content: counter(page) " of " counter(pages); font: 9pt system-ui, sans-serif; }
      }
      body { font-size: 10.5pt; }
      main { max-width: none; padding: 0; }
      h1, h2, h3, h4 { break-after: avoid; }
      p { orphans: 3; widows: 3; }
      li li, tr { break-inside: avoid-page; }
      a { color: inherit; text-decoration: none; }
    }
    """

  /// What the style of a paper has besides: tables as wide as the page, columns alike, and on paper little room between parts.
  public static let paper = """
    .paper a { color: inherit; }
    .paper table { width: 100%; }
    .paper .scroll { margin: 0.5rem 0 1rem; }
    @media print {
      .paper { font-size: 9.5pt; line-height: 1.3; }
      .paper h1, .paper h2, .paper h3, .paper p, .paper ul { max-width: none; margin: 0.4rem 0 0.2rem; }
      .paper h1 { font-size: 17pt; }
      .paper h2 { margin-top: 0.9rem; padding-top: 0.3rem; border-top-width: 1px; font-size: 12.5pt; }
      .paper h3 { margin-top: 0.6rem; font-size: 10.5pt; }
      .paper li { margin: 0.05rem 0; }
      .paper p { break-inside: avoid; }
      .paper table { font-size: 9pt; line-height: 1.2; }
      .paper .scroll { margin: 0.2rem 0 0.4rem; }
      .paper th, .paper td { padding: 0.1rem 0.4rem 0.1rem 0; }
      .paper caption { padding: 0.2rem 0; }
      .paper h2:last-of-type ~ ul, .paper h2:last-of-type ~ p { font-size: 8pt; line-height: 1.2; }
    }
    """

  /// What every table of more than two columns has besides: on a telephone a block for each row, each cell behind the heading of its column.
  public static let byRow = """
    .more > summary { padding: 0; }
    .more[open] > summary > .beginning, .more:not([open]) > summary > .less { display: none; }
    @media screen and (max-width: 40rem) {
      .by-row thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .by-row, .by-row tbody, .by-row tr, .by-row th, .by-row td, .by-row caption { display: block; }
      .by-row th, .by-row td { min-width: 0; padding: 0.1rem 0; border: 0; }
      .by-row tbody th { font-weight: 600; }
      .by-row tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
      .by-row td::before { content: attr(data-of) ": "; color: var(--quiet); }
      .by-row .more { display: inline; }
    }
    """

  /// What the style of one sheet has besides, here and in a page that has its own: the same columns throughout, on a telephone a block for
  /// each row, and on paper little room between parts and nothing that is folded.
  public static let sheet = """
    .one-sheet li:has(> details:only-child) { margin-left: -1.25rem; list-style: none; }
    .one-sheet table { width: 100%; table-layout: fixed; }
    .one-sheet :is(th, td):nth-child(1) { width: 22%; }
    .one-sheet :is(th, td):nth-child(2) { width: 14%; }
    .one-sheet :is(th, td):nth-child(3) { width: 17%; }
    .one-sheet :is(th, td):nth-child(4) { width: 20%; }
    .one-sheet tbody th { font-weight: 600; }
    .one-sheet caption { font-weight: 400; color: var(--quiet); }
    .one-sheet td .quiet { overflow-wrap: anywhere; }
    .one-sheet .scroll { margin: 0; }
    .one-sheet .scroll ~ .scroll thead th { padding: 0; border: 0; font-size: 0; line-height: 0; }
    @media screen and (max-width: 40rem) {
      .one-sheet thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .one-sheet :is(table, tbody, tr, caption) { display: block; }
      .one-sheet :is(th, td):nth-child(n) { display: block; width: auto; padding: 0.1rem 0; border: 0; }
      .one-sheet tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
    }
    @media print {
      .one-sheet { font-size: 9pt; line-height: 1.2; }
      .one-sheet :is(h1, h2, h3, p, ul) { max-width: none; margin: 0.35rem 0 0.1rem; }
      .one-sheet :is(h1, h2, h3) { padding: 0; border: 0; font-size: 11pt; }
      .one-sheet > :is(h1, h2):first-child { font-size: 14pt; }
      .one-sheet li { margin: 0; }
      .one-sheet table { font-size: 9pt; line-height: 1.15; }
      .one-sheet :is(th, td) { padding: 0.04rem 0.5rem 0.04rem 0; }
      .one-sheet caption { padding: 0; }
      .one-sheet .scroll ~ .scroll :is(thead, caption), .one-sheet li:has(> details:not([open])) { display: none; }
      .one-sheet :is(h2, h3):has(+ ul > li > details):not(:has(+ ul > li > details[open])) { display: none; }
    }
    """

  /// The style of tables and pictures alone, for a page that has its own for everything else and declares the same colours.
  public static let pictures = """
    .scroll { overflow-x: auto; margin: 1rem 0; }
    .scroll:focus-visible { outline: 3px solid var(--heat); outline-offset: 2px; }
    table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.35; overflow-wrap: normal; }
    caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
    th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); min-width: 3.5rem; }
    tbody th { font-weight: 400; }
    figure { margin: 1rem 0; }
    figcaption { font-size: 0.9rem; color: var(--quiet); }
    svg { display: block; font: 13px/1 system-ui, sans-serif; fill: var(--ink); }
    svg .label { font-weight: 600; }
    svg .small { font-size: 12px; }
    svg .inverse { fill: var(--paper); font-weight: 600; }
    svg .good { fill: var(--good); }
    svg .bad { fill: var(--bad); }
    svg .lane { fill: var(--band); }
    svg .day { stroke: var(--line); stroke-width: 1; }
    svg .kept { fill: var(--paper); stroke: var(--good); stroke-width: 2; }
    svg .open { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
    svg .missed { fill: var(--bad); stroke: var(--bad); stroke-width: 2; }
    svg .overrun { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 3; }
    svg .allowed { stroke: var(--good); stroke-width: 2; stroke-dasharray: 5 3; }
    svg .heat { fill: var(--heat); fill-opacity: 0; stroke: var(--line); stroke-width: 0.5; }
    svg .heat-1 { fill-opacity: 0.12; }
    svg .heat-2 { fill-opacity: 0.24; }
    svg .heat-3 { fill-opacity: 0.36; }
    svg .heat-4, svg .heat-5 { fill-opacity: 0.48; }
    @media print {
      .scroll { overflow: visible; }
      svg { max-width: 100%; height: auto; }
      figure, .lane { break-inside: avoid; }
      caption, thead { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      table { font-size: 9pt; }
      th, td { min-width: 0; padding-right: 0.4rem; }
    }
    """
}
