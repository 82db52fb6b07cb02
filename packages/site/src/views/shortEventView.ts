import type {DateView} from './dateView.ts'

/** An event in one line of a list. */
export interface ShortEventView {
  href: string
  title: string
  lang: string
  date: DateView
  /** True where the event was withdrawn; a list has to say so beside it. */
  isRetracted: boolean
}
