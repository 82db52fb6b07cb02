import {list} from '../dates/languages/wordLists.ts'

/** What stands at the head of a column of dates at which something ended, in lower case. */
export const endLabels: ReadonlySet<string> = new Set(
  list(
    'end, ends, ended, end date, until, to, finish, finished, till, канец, заканчэнне, да, скончылася, конец, окончание, по, до, завершение, кінець, завершення, закінчення, koniec, do, zakończenie, pabaiga, iki, ende, bis, fin, jusqu’au, au, hasta, final, fine, fim, término, até, einde, tot, eind, konec, sfârșit, până, bitiş, son, النهاية, إلى, پایان, תאריך סיום, סיום, 结束, 終了, 終わり',
  ),
)
