import {defineConfig} from '@daybook/site'

export default defineConfig({
  title: 'Conscription in Belarus',
  description: 'What was announced, ordered and done around military service in Belarus, day by day.',
  lang: 'en-GB',
  publisher: {name: 'Daybook example sites'},
  license: 'CC BY 4.0',
  search: true,
  theme: '@daybook/theme',
  settings: {accent: '#7a2f1d', 'accent-dark': '#f0b49f'},
  // The address of the site: pages name it as their own, and the sitemap lists it. This one belongs to nobody (RFC 2606).
  // Put yours here, or take the line out until you have one.
  url: 'https://conscription.example/',
})
