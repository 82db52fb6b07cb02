/** A field of a view, as the reference describes it and as the check of templates reads it. */
export interface ViewField {
  /** `text`, `number`, `boolean`, or the name of an object. */
  type: string
  /** True for a list of such values. */
  list?: boolean
  /** True for such values by name, as the settings are. */
  byName?: boolean
  /** True where the field is `null` when there is nothing to say. */
  nullable?: boolean
  /** All values a text can have, where they are known. */
  choices?: readonly string[]
  meaning: string
}

/** An object that views are made of. */
export interface ViewObject {
  meaning: string
  fields: Readonly<Record<string, ViewField>>
}

/** All views: the object of each page kind, and every object by its name. */
export interface ViewTypes {
  pages: Readonly<Record<string, string>>
  objects: Readonly<Record<string, ViewObject>>
}
