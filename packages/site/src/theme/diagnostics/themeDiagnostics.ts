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
  'theme-file-unreadable': {
    severity: 'error',
    title: 'A file of the theme cannot be read, or is none',
    hint: 'Put the file itself into the folder of the theme, where it may be read.',
  },
  'theme-unknown-key': {
    severity: 'error',
    title: 'theme.json has a key that nothing reads',
    hint: 'Remove the key.',
  },
  'theme-duplicate': {
    severity: 'warning',
    title: 'Something is named twice',
    hint: 'Remove one of the two: only one counts.',
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
  'theme-unused-template': {
    severity: 'warning',
    title: 'A template or layout is never used',
    hint: 'Templates bear the names of page kinds. Name further ones under "pages" in theme.json.',
  },
  'theme-stale-file': {
    severity: 'warning',
    title: 'The file that was copied has changed in its theme since',
    hint: 'See what changed with `daybook theme diff`, take over what you need, and copy it anew.',
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
  'theme-missing-words': {
    severity: 'warning',
    title: 'A language lacks words',
    hint: 'Add them to this file. Until then they are shown in English.',
  },
  'theme-unused-word': {
    severity: 'warning',
    title: 'A word is never shown',
    hint: 'Show it with {{t "key"}}, or remove it.',
  },
  'theme-word-placeholder': {
    severity: 'error',
    title: 'A word shows other values than in English',
    hint: 'Values stand in braces, by the names that words/en.json has: {count}.',
  },
  'theme-plural-form': {
    severity: 'warning',
    title: 'A word has not the plural forms of its language',
    hint: 'Give one form for each plural of the language: "events.one", "events.few" and so on.',
  },
  'theme-helper-module': {
    severity: 'error',
    title: 'The helpers of a theme cannot be read',
    hint: 'helpers.ts (or .js, .mjs) exports functions by their names: export function initials(name) {…}.',
  },
  'theme-helper-name': {
    severity: 'error',
    title: 'A helper has a name it cannot have',
    hint: 'Choose another name, of letters and digits, that no helper of Daybook has.',
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
  'theme-third-party': {
    severity: 'error',
    title: 'A page would load something from another host',
    hint: 'Put the file into the assets folder of your theme. Pages ask no other host for anything.',
  },
  'theme-script-address': {
    severity: 'warning',
    title: 'A script names another host',
    hint: 'If the script loads it, that host learns who reads: put the file into the assets folder of your theme. If it is only a link to follow, write it in a template.',
  },
  'theme-missing-file': {
    severity: 'error',
    title: 'A file that is asked for does not exist',
    hint: 'Files of the assets folder have the address assets/NAME; a style sheet beside them writes url(NAME).',
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
