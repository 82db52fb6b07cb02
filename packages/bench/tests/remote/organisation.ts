/** The files of an organisation with a report for each language and year, as docs/scale.md lays them out. */
export const organisation: Record<string, string> = {
  '.gitignore': 'node_modules/\ndist/\n.turbo/\n.daybook/\n',
  'package.json': json({
    name: 'monitors',
    private: true,
    packageManager: 'npm@10.8.2',
    workspaces: ['shared', 'sites/*'],
  }),
  'turbo.json': json({
    remoteCache: {signature: true},
    tasks: {
      build: {
        dependsOn: ['^build'],
        inputs: ['$TURBO_DEFAULT$', '!{dist,node_modules,.turbo,.daybook}/**', '$TURBO_ROOT$/shared/registers/**'],
        outputs: ['dist/**'],
      },
    },
  }),
  'shared/package.json': json({name: 'shared', version: '0.0.0', private: true}),
  'shared/registers/places.csv': 'id,name,name_be\ngomel,Gomel,Гомель\n',
  ...site('en-2022', 'On May 3, 2022, the court of Gomel sat.\n'),
  ...site('en-2023', 'On May 3, 2023, the court of Gomel rose.\n'),
  ...site('be-2022', '---\nlang: be\n---\n\n3 мая 2022 года суд у Гомелі заседаў.\n'),
}

function site(name: string, text: string): Record<string, string> {
  const scripts = {build: 'daybook build'}
  return {
    [`sites/${name}/package.json`]: json({name, version: '0.0.0', private: true, scripts}),
    [`sites/${name}/daybook.config.json`]: json({registers: '../../shared/registers'}),
    [`sites/${name}/content/report.md`]: text,
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
