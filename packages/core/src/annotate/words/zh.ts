import {annotationWords} from './vocabulary.ts'

export const chinese = () =>
  annotationWords({
    labels: {
      id: '编号, 編號, 标识',
      date: '日期',
      planned: '计划于, 計劃於, 计划日期, 計劃日期',
      place: '地点, 地點',
      by: '实施者, 實施者, 主体',
      to: '对象, 對象, 受影响者',
      status: '状态, 狀態',
      certainty: '可信度, 确定性, 確定性',
      tags: '标签, 標籤',
      follows: '承接, 后续于, 後續於',
    },
    statuses: {
      announced: '已宣布, 宣布, 已公布',
      planned: '计划中, 計劃中, 已计划',
      ongoing: '进行中, 進行中, 持续',
      occurred: '已发生, 已發生, 发生',
      cancelled: '已取消, 取消',
      denied: '已否认, 已否認, 否认',
      unknown: '未知, 不明',
    },
    certainties: {
      confirmed: '已证实, 已證實, 已确认, 已確認',
      corroborated: '多方印证, 多方印證, 多个来源',
      'single-source': '单一来源, 單一來源',
      contested: '有争议, 有爭議',
      discounted: '已排除, 不实, 不實',
      unassessed: '未评估, 未評估, 未核实',
    },
    correction: '更正, 勘误, 勘誤',
    retraction: '撤回, 撤稿',
    qualifiers: {
      'more-than': '超过, 超過, 逾, 多于',
      'less-than': '不到, 少于, 少於, 不足',
      'at-least': '至少, 不少于, 不少於',
      'at-most': '最多, 至多, 不超过, 不超過',
      about: '约, 約, 大约, 大約, 近, 将近',
    },
    units: {
      '%': '%, ％',
      roubles: '卢布, 盧布',
      dollars: '美元',
      euros: '欧元, 歐元, €',
      km: '公里, 千米',
      kg: '公斤, 千克',
    },
    withheld: '隐去, 姓名隐去, 隱去, 姓名隱去, 保密',
  })
