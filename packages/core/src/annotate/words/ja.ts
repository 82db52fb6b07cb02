import {annotationWords} from './vocabulary.ts'

export const japanese = () =>
  annotationWords({
    labels: {
      id: '識別子, id',
      date: '日付, 日時',
      planned: '予定日, 予定',
      place: '場所, 地点',
      by: '主体, 実施者, 実行者',
      to: '対象, 相手',
      status: '状態, 状況',
      certainty: '確度, 確実性',
      tags: 'タグ, 標識',
      follows: '続き, 前の出来事',
    },
    statuses: {
      announced: '発表, 発表済み, 公表',
      planned: '予定, 計画, 計画中',
      ongoing: '進行中, 継続中',
      occurred: '発生, 実施, 実施済み',
      cancelled: '中止, 取消, 取り消し',
      denied: '否定, 否認',
      unknown: '不明',
    },
    certainties: {
      confirmed: '確認済み, 確認',
      corroborated: '複数の情報源, 裏付けあり',
      'single-source': '単一の情報源, 情報源一つ',
      contested: '異論あり, 争いあり',
      discounted: '否定的, 退けられた',
      unassessed: '未評価, 未確認',
    },
    correction: '訂正, 修正',
    retraction: '撤回, 取り下げ',
    qualifiers: {
      'more-than': '超',
      'less-than': '未満',
      'at-least': '少なくとも, 最低',
      'at-most': '最大, 多くとも, 最多',
      about: '約, およそ, おおよそ, ほぼ',
    },
    units: {
      '%': '%, ％, パーセント',
      roubles: 'ルーブル',
      dollars: 'ドル',
      euros: 'ユーロ, €',
      km: 'キロメートル, km',
      kg: 'キログラム, kg',
    },
    withheld: '非公開, 氏名非公開, 伏字',
  })
