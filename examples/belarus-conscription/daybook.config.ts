import {defineConfig} from '@daybook/site'

export default defineConfig({
  title: 'Conscription in Belarus',
  description: 'What was announced, ordered and done around military service in Belarus, day by day.',
  lang: 'en',
  publisher: {name: 'Daybook example sites'},
  license: 'CC BY 4.0',
  theme: '@daybook/theme',
  settings: {accent: '#7a2f1d', 'accent-dark': '#f0b49f'},
  // The address of the site, once it has one. Pages then name their own address, and there is a sitemap.
  // url: 'https://your-organisation.org/monitoring/',
})
