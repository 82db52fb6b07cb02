/**
 * All that can be wrong with a theme. The codes are permanent; `hint` says what to do where the finding itself has
 * nothing better to suggest.
 */
export const themeDiagnostics = {
  'theme-not-found': {
    severity: 'error',
    title: 'The theme cannot be found',
    hint: 'Install the package in the folder of the site, or write a folder as a relative path: "./my-theme".',
  },
  'theme-manifest': {
    severity: 'error',
    title: 'theme.json is missing or broken',
    hint: 'A theme needs a theme.json with at least {"name": "my-theme", "api": 1}.',
  },
  'theme-api': {
    severity: 'error',
    title: 'The theme is written for another version of the theme interface',
    hint: 'Install a version of the theme that says "api": 1.',
  },
  'theme-extends-cycle': {
    severity: 'error',
    title: 'The theme extends itself',
    hint: 'Remove one "extends" from the chain.',
  },
  'theme-template-missing': {
    severity: 'error',
    title: 'A page has no template',
    hint: 'Put the file into the templates folder of the theme.',
  },
  'theme-syntax': {
    severity: 'error',
    title: 'A template cannot be read',
    hint: 'Check that every {{#block}} is closed and every brace has its partner.',
  },
  'theme-unknown-partial': {
    severity: 'error',
    title: 'A template asks for a partial that does not exist',
    hint: 'Partials are files of the partials folder; the name has no ending.',
  },
  'theme-computed-partial': {
    severity: 'error',
    title: 'The name of a partial is computed',
    hint: 'Write the name of the partial itself, and choose between partials with {{#if}}.',
  },
  'theme-unknown-slot': {
    severity: 'error',
    title: 'A slot is not declared',
    hint: 'Slots are declared under "slots" in theme.json.',
  },
  'theme-unused-partial': {
    severity: 'warning',
    title: 'A partial is never used',
    hint: 'Give it the name of the partial it replaces, or include it somewhere.',
  },
  'theme-unknown-helper': {
    severity: 'error',
    title: 'A template calls a helper that does not exist',
    hint: 'Fields of the view are written alone: {{page.title}}. A word with something behind it is a helper.',
  },
  'theme-unknown-word': {
    severity: 'error',
    title: 'A word is not in words/en.json',
    hint: 'Add the key to words/en.json of your layer: it lists all words of a theme.',
  },
  'theme-words': {
    severity: 'error',
    title: 'A file of words is broken',
    hint: 'A file of words is one flat JSON object of strings: {"home": "Home"}.',
  },
  'theme-word-value': {
    severity: 'error',
    title: 'A word is used without a value it shows',
    hint: 'Give the value by its name: {{t "events" count=period.count}}.',
  },
  'theme-unescaped-output': {
    severity: 'error',
    title: 'A field is printed without escaping',
    hint: 'Write {{field}} with two braces. Only fields whose name ends in "html" hold HTML that was made safe.',
  },
  'theme-unchecked-url': {
    severity: 'error',
    title: 'An address is printed without the url helper',
    hint: 'Write href="{{url field}}": the helper lets through only addresses that are safe to follow.',
  },
  'theme-unquoted-attribute': {
    severity: 'error',
    title: 'The value of an attribute has no quotes',
    hint: 'Put the value in double quotes: class="{{field}}".',
  },
  'theme-inline-script': {
    severity: 'error',
    title: 'A template holds a script',
    hint: 'Pages forbid scripts inside the HTML. Do it with HTML and CSS.',
  },
  'theme-inline-style': {
    severity: 'error',
    title: 'A template holds a style',
    hint: 'Pages forbid styles inside the HTML. Use a class, and a file in the styles folder.',
  },
  'theme-unknown-setting': {
    severity: 'error',
    title: 'A setting does not exist in the theme',
    hint: 'The settings of a theme are listed in its theme.json.',
  },
  'theme-wrong-setting': {
    severity: 'error',
    title: 'A setting has a value it cannot have',
    hint: 'The type of each setting is in theme.json.',
  },
  'theme-style-missing': {
    severity: 'error',
    title: 'A style sheet does not exist',
    hint: 'The files under "styles" in theme.json stand in the styles folder of the theme.',
  },
  'theme-unused-style': {
    severity: 'warning',
    title: 'A style sheet is never used',
    hint: 'Add it to "styles" in theme.json of its layer, where it has such a list.',
  },
  'theme-unknown-field': {
    severity: 'error',
    title: 'A template asks for a field the view does not have',
    hint: 'The fields of each page are described in the theme reference.',
  },
  'theme-empty-field': {
    severity: 'warning',
    title: 'A template asks for a field of something that may be empty',
    hint: 'Put {{#if field}} or {{#with field}} around it: the field is `null` where there is nothing to say.',
  },
  'theme-wrong-kind': {
    severity: 'error',
    title: 'A field is used as what it is not',
    hint: 'Lists are gone through with {{#each}}; of an object, one of its fields is printed.',
  },
  'theme-helper': {
    severity: 'error',
    title: 'A helper was used in a way it does not work',
    hint: 'Check the values given to the helper.',
  },
} as const satisfies Record<string, {severity: 'error' | 'warning'; title: string; hint: string}>

export type ThemeCode = keyof typeof themeDiagnostics
