import {defineConfig} from '@daybook/site'

export default defineConfig({
  title: '__title__',
  navigation: [{text: 'About', href: 'pages/about.md'}],
})
