import {expect, test} from 'vitest'
import {drawOutline} from './drawOutline.ts'

test('a report pasted as plain text is read by its own lines', () => {
  const report = [
    'The harvest levy: a monitoring report',
    'Since January 10, 2022, when the levy was decreed, volunteers have gathered what officials said of it. This page lists it month by month.',
    'JANUARY 2022',
    'On January 12, the council named a commission of seven.',
    'On January 19, the first notices were posted in Harbour Street.',
    'The notices bore no signature.',
    'For reference: notices without a signature have no force.',
    'FEBRUARY 2022',
    'On February 1-8, 2022, inspectors visited 40 farms.',
    'On February 14, the commission met. It published no minutes.',
    'On February 14, a farmer was fined.',
    'MARCH 2022',
    'From March 4 to 15, the registry was closed.',
    '“Nobody will be fined,” the spokesman said.',
    'On March 30 - April 2, 2022, notices were posted again.',
    'APRIL 2022',
    'On April 5, the levy was suspended.',
    '***',
    'The volunteers go on watching.',
  ]
  expect(drawOutline(report.join('\n\n'))).toMatchInlineSnapshot(`
    "intro: The harvest levy: a monitoring report / Since January 10, 2022, when the levy wa
    = JANUARY 2022 [2022-01]
      2022-01-12 | The council named a commission of seven | text
      2022-01-19 | The first notices were posted in Harbour Street | text text note
    = FEBRUARY 2022 [2022-02]
      2022-02-01/2022-02-08 | Inspectors visited 40 farms | text
      2022-02-14 | The commission met | text
      2022-02-14 | A farmer was fined | text
    = MARCH 2022 [2022-03]
      2022-03-04/2022-03-15 | The registry was closed | text text
      2022-03-30/2022-04-02 | Notices were posted again | text
    = APRIL 2022 [2022-04]
      2022-04-05 | The levy was suspended | text
    outro: The volunteers go on watching.
    ! 3:1 background-date"
  `)
})

test('periods as headings, lines in capitals and bold lines open sections', () => {
  expect(
    drawOutline(
      '## March 2022\n\nOn 9 March, one.\n\nAPRIL 2022\n\nOn 2 April, two.\n\n**May 2022**\n\nOn 3 May, three.',
    ),
  ).toMatchInlineSnapshot(`
    "## March 2022 [2022-03]
      2022-03-09 | One | text
    = APRIL 2022 [2022-04]
      2022-04-02 | Two | text
    = May 2022 [2022-05]
      2022-05-03 | Three | text"
  `)
})

test('years hold months, and months hold days', () => {
  const source =
    '# Levy\n\n## 2021\n\n### December\n\n#### 30 December\n\nOne.\n\n## 2022\n\n### January\n\n#### 2 January\n\nTwo.\n\n#### 3 January – Three\n\nFour.'
  expect(drawOutline(source)).toMatchInlineSnapshot(`
    "## 2021 [2021]
    ### December [2021-12]
      2021-12-30 | One | heading text
    ## 2022 [2022]
    ### January [2022-01]
      2022-01-02 | Two | heading text
      2022-01-03 | Three | heading text"
  `)
})

test('a period over undated text alone is an event, over dated text a section, over nothing an empty section', () => {
  expect(
    drawOutline(
      '## January 2022\n\nSnow closed the roads.\n\n## February 2022\n\nOn 3 February, one.\n\n## March 2022\n',
    ),
  ).toMatchInlineSnapshot(`
    "  2022-01 | Snow closed the roads | heading text
    ## February 2022 [2022-02]
      2022-02-03 | One | text
    ## March 2022 [2022-03]"
  `)
})

test('a heading that is no period groups the events below it', () => {
  expect(
    drawOutline(
      '## March 2022\n\n### Courts\n\nOn 9 March, one.\n\n### Prisons\n\nOn 10 March, two.\n\n## April 2022\n\nOn 1 April, three.',
    ),
  ).toMatchInlineSnapshot(`
    "## March 2022 [2022-03]
    ### Courts [grouping]
      2022-03-09 | One | text
    ### Prisons [grouping]
      2022-03-10 | Two | text
    ## April 2022 [2022-04]
      2022-04-01 | Three | text"
  `)
})

test('the conclusion starts at a rule or at a heading that is no period, behind the last event', () => {
  expect(
    drawOutline('Why.\n\n---\n\nOn 9 March 2022, one.\n\nMore.\n\n---\n\nWhat follows.\n\n## Thanks\n\nTo all.'),
  ).toMatchInlineSnapshot(`
    "intro: Why.
      2022-03-09 | One | text text
    outro: What follows. / Thanks / To all."
  `)
  expect(drawOutline('On 9 March 2022, one.\n\n## Conclusion\n\nWhat follows.')).toMatchInlineSnapshot(`
    "  2022-03-09 | One | text
    outro: Conclusion / What follows."
  `)
})

test('a rule between events parts nothing', () => {
  expect(
    drawOutline('On 9 March 2022, one.\n\n---\n\nOn 10 March 2022, two.\n\n***\n\nOn 11 March 2022, three.'),
  ).toMatchInlineSnapshot(`
    "  2022-03-09 | One | text
      2022-03-10 | Two | text
      2022-03-11 | Three | text"
  `)
})

test('without an event all is introduction', () => {
  expect(drawOutline('# Title\n\nText.\n\n---\n\n## More\n\nText.')).toMatchInlineSnapshot(`
    "intro: Text. / More / Text.
    ! 1:1 no-events"
  `)
})

test('a background stays in the introduction, but is an event below a period', () => {
  expect(
    drawOutline(
      'Since 24 February 2022, when it began, we watch.\n\n## March 2022\n\nSince 1 March, the office is shut.',
    ),
  ).toMatchInlineSnapshot(`
    "intro: Since 24 February 2022, when it began, w
    ## March 2022 [2022-03]
      2022-03-01/.. | The office is shut | text
    ! 1:1 background-date"
  `)
})

test('tables are read by the column that holds the dates, wherever it stands', () => {
  const read = [
    '| Date | What | Where |\n| --- | --- | --- |\n| 9 March 2022 | The court sat at noon. | Brest |\n| 10 March 2022 | It rose again. | Homiel |',
    '| Where | What | Date |\n| --- | --- | --- |\n| Brest | The court sat at noon. | 9 March 2022 |\n| Homiel | It rose again. | 10 March 2022 |',
  ].map((table) => drawOutline(table))
  expect(read[0]).toMatchInlineSnapshot(`
    "  2022-03-09 | The court sat at noon | text text
      2022-03-10 | It rose again | text text"
  `)
  expect(read[1]).toBe(read[0])
})

test('a row without a date belongs to the row before, and a table without dates to its event', () => {
  expect(
    drawOutline('| Date | What |\n| --- | --- |\n| 9 March 2022 | One. |\n| | Two. |\n| 10 March 2022 | Three. |'),
  ).toMatchInlineSnapshot(`
    "  2022-03-09 | One | text text
      2022-03-10 | Three | text"
  `)
  expect(drawOutline('On 9 March 2022, one.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |')).toMatchInlineSnapshot(
    `"  2022-03-09 | One | text text"`,
  )
})

test('dated items are events, undated items belong to the one before', () => {
  expect(
    drawOutline('## March 2022\n\n- 9 March: one.\n- more of it\n- 10 March: two.\n\n  With a paragraph.'),
  ).toMatchInlineSnapshot(`
    "## March 2022 [2022-03]
      2022-03-09 | One | text text
      2022-03-10 | Two | text text"
  `)
})

test('quotations, code, HTML and lists belong to the event above them', () => {
  expect(
    drawOutline(
      'On 9 March 2022, one.\n\n> “No,” he said.\n\n- a\n- b\n\n```\ncode\n```\n\n<p>HTML</p>\n\nNote: as announced.',
    ),
  ).toMatchInlineSnapshot(`"  2022-03-09 | One | text quotation text text text note"`)
})

test('line ends, a byte order mark and tabs change nothing, and NUL is shown as unreadable', () => {
  const source =
    '---\ntitle: Levy\n---\n\n## March 2022\n\nOn 9 March, one\nand more.\n\n- Place: Brest\n\n***\n\nThe end.\n'
  const plain = drawOutline(source)
  expect(plain).toMatchInlineSnapshot(`
    "## March 2022 [2022-03]
      2022-03-09 | One and more | text details
    outro: The end."
  `)
  expect(drawOutline(source.replaceAll('\n', '\r\n'))).toBe(plain)
  expect(drawOutline(source.replaceAll('\n', '\r'))).toBe(plain)
  expect(drawOutline(`\uFEFF${source}`)).toBe(plain)
  expect(drawOutline(source.replace('- Place', '-\tPlace').replace('9 March', '9\tMarch'))).toBe(plain)
  expect(drawOutline(source.replace('more', 'mo\0re'))).toBe(plain.replace('more', 'mo\uFFFDre'))
})
