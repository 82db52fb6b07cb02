import {defineConfig} from '@daybook/site'

export default defineConfig({
  title: '__title__',
  search: true,
  navigation: [{text: 'About', href: 'pages/about.md'}],
})
