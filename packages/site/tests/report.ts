/** A small chronology of three events in two months, with all that a page shows of an event. */
export const report = `---
title: Monitoring of the draft
publisher:
  name: Watch Group
---

Why this report exists.

## March 2022

On March 1-8, 2022, the ministry announced a **training camp** for reservists.[^notice]

## May 2022

On May 23, 2022, the ministry announced a tender for **20,000** badges.

For reference: badges are worn on the chest.

In late May 2022, the tender failed.

---

What we conclude.

[^notice]: Ministry, [notice](https://example.org/n), 1 March 2022 ([archived](https://web.archive.org/web/20220302101112/https://example.org/n)).
`
