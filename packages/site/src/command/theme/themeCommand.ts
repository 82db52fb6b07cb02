import type {AddCommand} from '../addCommand.ts'
import {addThemeCheckCommand} from './themeCheckCommand.ts'
import {addThemeDiffCommand} from './themeDiffCommand.ts'
import {addThemeEjectCommand} from './themeEjectCommand.ts'
import {addThemeListCommand} from './themeListCommand.ts'

/** `daybook theme list|eject|diff|check` */
export const addThemeCommand: AddCommand = (program, finish) => {
  const theme = program.command('theme').description('look into the theme, copy parts of it, check it')
  for (const add of [addThemeListCommand, addThemeEjectCommand, addThemeDiffCommand, addThemeCheckCommand]) {
    add(theme, finish)
  }
}
