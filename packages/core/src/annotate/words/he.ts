import {annotationWords} from './vocabulary.ts'

export const hebrew = () =>
  annotationWords({
    labels: {
      id: 'מזהה',
      date: 'תאריך',
      planned: 'מתוכנן ל, מתוכנן, מועד מתוכנן',
      place: 'מקום, מקומות',
      by: 'על ידי, מבצע, הגורם',
      to: 'נגד, אל, נפגעים',
      status: 'מצב, סטטוס',
      certainty: 'ודאות, רמת ודאות',
      tags: 'תגיות, תגית',
      follows: 'המשך ל, בהמשך ל',
    },
    statuses: {
      announced: 'הוכרז, הוכרזה, פורסם',
      planned: 'מתוכנן, מתוכננת',
      ongoing: 'נמשך, נמשכת, מתמשך',
      occurred: 'התרחש, התרחשה, התקיים, אירע',
      cancelled: 'בוטל, בוטלה',
      denied: 'הוכחש, הוכחשה',
      unknown: 'לא ידוע, לא ידועה',
    },
    certainties: {
      confirmed: 'מאומת, אושר, מאומתת',
      corroborated: 'כמה מקורות, מספר מקורות, מבוסס',
      'single-source': 'מקור יחיד, מקור אחד',
      contested: 'שנוי במחלוקת, במחלוקת',
      discounted: 'הופרך, נדחה',
      unassessed: 'לא הוערך, לא נבדק',
    },
    correction: 'תיקון, תוקן',
    retraction: 'משיכה, נמשך חזרה, חזרה מפרסום',
    qualifiers: {
      'more-than': 'יותר מ, יותר מ-, למעלה מ, למעלה מ-, מעל',
      'less-than': 'פחות מ, פחות מ-, מתחת ל',
      'at-least': 'לפחות, לא פחות מ, לכל הפחות',
      'at-most': 'לכל היותר, לא יותר מ, עד',
      about: 'כ, כ-, בערך, כמעט, בסביבות',
    },
    units: {
      '%': '%, אחוז, אחוזים',
      roubles: 'רובל, רובלים',
      dollars: 'דולר, דולרים',
      euros: 'אירו, €',
      km: 'ק"מ, ק״מ, קילומטר, קילומטרים',
      kg: 'ק"ג, ק״ג, קילוגרם',
    },
    withheld: 'הושמט, השם הושמט, חסוי, השם חסוי',
  })
