import {expect, test} from 'vitest'
import {parseRegister} from '../../src/registers/parseRegister.ts'

async function problems(text: string): Promise<string[]> {
  const {diagnostics} = await parseRegister(text, 'registers/actors.csv', 3)
  return diagnostics.map(({code, place, message}) => `${place.line}:${place.column} ${code} ${message}`)
}

test('every column of a register is read', async () => {
  const text = `id,name,name_en,name_be,other_names,kind,parent,latitude,longitude
mod,Міністэрства абароны,Ministry of Defence,,defence ministry; MoD ,state,,,
brigade,,"120th ""Guards"" Brigade, Minsk",,,army,mod,53.9,-27.56
`
  expect(await parseRegister(text, 'actors.csv', 3)).toMatchObject({
    entries: [
      {
        id: 'mod',
        names: {'': 'Міністэрства абароны', en: 'Ministry of Defence'},
        otherNames: ['defence ministry', 'MoD'],
        kind: 'state',
      },
      {
        id: 'brigade',
        names: {en: '120th "Guards" Brigade, Minsk'},
        otherNames: [],
        kind: 'army',
        parent: 'mod',
        latitude: 53.9,
        longitude: -27.56,
      },
    ],
    diagnostics: [],
  })
})

test('registers saved by spreadsheets are read alike: semicolons, tabs, CR LF, quoted cells, byte order mark', async () => {
  const plain = await parseRegister('id,name,other_names\na,A,x;y\nb,B,\n', 'a.csv', 3)
  expect(plain.diagnostics).toEqual([])
  const others = [
    '\uFEFFid;Name;Other names\r\na;A;"x;y"\r\n\r\nb;B;\r\n',
    'id\tname\tother_names\na\tA\tx;y\nb\tB\t\n',
  ]
  for (const other of others)
    expect(await parseRegister(other, 'a.csv', 3)).toMatchObject({entries: plain.entries, diagnostics: []})
})

test('each wrong cell is told at its place', async () => {
  const text = `id,name,parent,latitude
a,A,,
,B,,
c,,,
a,D,nobody,"53,9"
"e
e",E,,91
f,Ministry of Defence, Belarus,,
`
  expect(await problems(text)).toMatchInlineSnapshot(`
    [
      "3:1 register-missing-id This row has no id.",
      "4:3 register-missing-name \`c\` has no name.",
      "5:12 register-coordinate \`53,9\` is not between -90 and 90 degrees.",
      "7:7 register-coordinate \`91\` is not between -90 and 90 degrees.",
      "5:1 register-duplicate-id The id \`a\` stands in line 2 already.",
      "5:5 register-unknown-parent No row has the id \`nobody\`.",
      "8:23 register-unknown-parent No row has the id \`Belarus\`.",
    ]
  `)
})

test('a cell too many is told, since a name would be lost', async () => {
  expect(await problems('id,name\na,Ministry of Defence, Belarus\n')).toEqual([
    '2:23 register-extra-cell This row has 3 cells, the header 2.',
  ])
})

test('columns are checked: unknown with what was meant, twice, and missing', async () => {
  const {diagnostics} = await parseRegister('id,nmae,name,name,notes\na,x,A,A,n\n', 'a.csv', 3)
  expect(diagnostics.map(({code, place, hint}) => `${place.column} ${code} ${hint}`)).toMatchInlineSnapshot(`
    [
      "4 register-unknown-column Did you mean \`name\`?",
      "14 register-duplicate-column Remove one of the two columns.",
      "19 register-unknown-column Columns are id, name, name_en (or another language), other_names, kind, parent, latitude, longitude.",
    ]
  `)
  expect(await problems('name\nA\n')).toEqual(['1:1 register-missing-id The header has no column `id`.'])
})

test('a quotation mark that is never closed and an empty file are told', async () => {
  expect(await problems('id,name\na,A\nb,"B\nc,C\n')).toEqual([expect.stringMatching(/^\d:1 register-syntax /)])
  expect(await problems('')).toEqual(['1:1 register-syntax registers/actors.csv has no header line.'])
})
