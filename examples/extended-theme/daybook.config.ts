import {defineConfig} from '@daybook/site'

export default defineConfig({
  title: 'التجنيد في بيلاروس',
  description: 'ما أُعلن وما أُمر به وما جرى بشأن الخدمة العسكرية في بيلاروس، يومًا بيوم.',
  lang: 'ar',
  publisher: {name: 'مواقع Daybook النموذجية'},
  license: 'CC BY 4.0',
  theme: './record-theme',
})
