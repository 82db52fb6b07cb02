import {list} from '../dates/languages/wordLists.ts'
import {flatten} from '../markdown/flatten.ts'
import type {Unit} from './unit.ts'

/** True for a heading, or a bold line alone, over what the document refers to. The title of a document is none. */
export function isClosingLine({kind, nodes, level}: Unit, source: string): boolean {
  const [node] = nodes
  const isBold = node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong'
  if (!(kind === 'heading' ? level !== 1 : kind === 'paragraph' && isBold) || !node) return false
  const {text} = flatten(node, source)
  return text.length < 60 && closingHeadings.has(text.trim().replace(/:$/, '').toLowerCase())
}

/** In lower case. */
const closingHeadings: ReadonlySet<string> = new Set(
  list(
    'references, see also, external links, further reading, sources, footnotes, endnotes, citations, bibliography, works cited, notes and references, works consulted, ' +
      'крыніцы, спасылкі, гл. таксама, глядзіце таксама, літаратура, заўвагі, зноскі, бібліяграфія, ' +
      'источники, ссылки, см. также, смотри также, литература, примечания, сноски, библиография, ' +
      'джерела, посилання, див. також, література, примітки, виноски, бібліографія, ' +
      'źródła, przypisy, zobacz też, zobacz także, linki zewnętrzne, bibliografia, literatura, ' +
      'šaltiniai, nuorodos, taip pat skaitykite, išnašos, ' +
      'quellen, einzelnachweise, siehe auch, weblinks, literatur, fußnoten, quellenangaben, literaturverzeichnis, ' +
      'références, voir aussi, liens externes, bibliographie, notes et références, ' +
      'referencias, véase también, enlaces externos, bibliografía, fuentes, notas y referencias, ' +
      'riferimenti, voci correlate, collegamenti esterni, fonti, note bibliografiche, ' +
      'referências, ver também, ligações externas, fontes, bibliografia, ' +
      'bronnen, referenties, zie ook, externe links, literatuur, ' +
      'reference, zdroje, související články, externí odkazy, prameny, ' +
      'referințe, vezi și, legături externe, surse, bibliografie, ' +
      'kaynakça, kaynaklar, ayrıca bakınız, dış bağlantılar, ' +
      'المراجع, مراجع, المصادر, انظر أيضا, وصلات خارجية, منابع, پانویس, جستارهای وابسته, پیوند به بیرون, ' +
      'הערות שוליים, מקורות, ראו גם, קישורים חיצוניים, 参考文献, 参考资料, 外部链接, 参见, 脚注, 出典, 外部リンク, 関連項目',
  ),
)
