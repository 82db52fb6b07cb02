/** What a document that proves who somebody is is called before its number, as a part of a pattern. */
export const documentNames = [
  'passport',
  'паспарт\\p{L}*',
  'паспорт\\p{L}*',
  'paszport\\p{L}*',
  'reisepass',
  'passeport',
  'pasaporte',
  'dow(?:ód|odu) osobist\\p{L}*',
  'identity card',
  'id card',
  'удостоверени\\p{L}* личности',
  'посвідчення особи',
  'جواز',
].join('|')
