import type {Diagnostic} from '@daybook/core'

/**
 * The problems the generator itself can report: configuration, content folder, registers, addresses, output. Codes are
 * permanent: a code is never reused for another meaning. Problems of the text have their codes in `@daybook/core`.
 */
export const siteDiagnosticCodes = {
  'config-syntax': {
    severity: 'error',
    title: 'The configuration cannot be read',
    hint: 'Mend the syntax at this place. A comma, a quotation mark or a closing brace is the usual cause.',
  },
  'config-failed': {
    severity: 'error',
    title: 'The configuration stopped with an error',
    hint: 'The file is a program and it did not run to its end. Mend the line shown, or write the values out.',
  },
  'config-no-export': {
    severity: 'error',
    title: 'The configuration exports nothing to read',
    hint: 'End the file with `export default defineConfig({…})`.',
  },
  'config-unknown-key': {
    severity: 'error',
    title: 'The configuration has a key that nothing reads',
    hint: 'Remove the key.',
  },
  'config-invalid': {
    severity: 'error',
    title: 'A value of the configuration is not what its key takes',
    hint: 'Write a value of the kind that is named.',
  },
  'several-configs': {
    severity: 'error',
    title: 'There is more than one configuration file',
    hint: 'Keep one and remove the others, so that it is plain which one counts.',
  },
  'no-content': {
    severity: 'error',
    title: 'There is no chronology to build from',
    hint: 'Put a Markdown file, such as 2022.md, into this folder.',
  },
  'content-not-read': {
    severity: 'warning',
    title: 'A Markdown file lies where nothing reads it',
    hint: 'Chronologies lie directly in the content folder, pages of your own in its folder `pages`. Move the file there.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'A file cannot be read',
    hint: 'Look whether the file is there and may be read.',
  },
  'not-utf8': {
    severity: 'error',
    title: 'A file is not UTF-8 text',
    hint: 'Save the file again with the encoding UTF-8. Spreadsheets call it “CSV UTF-8”.',
  },
  'missing-image': {
    severity: 'error',
    title: 'An image that the text shows does not exist',
    hint: 'Put the image at this path, or correct the path. It counts from the file it stands in.',
  },
  'missing-file': {
    severity: 'error',
    title: 'A file that the text links to does not exist',
    hint: 'Put the file at this path, or correct the path. It counts from the file it stands in.',
  },
  'image-format': {
    severity: 'error',
    title: 'A picture is in a format that browsers do not show',
    hint: 'Save it as JPEG, PNG or WebP and name that file.',
  },
  'image-broken': {
    severity: 'error',
    title: 'An image cannot be read',
    hint: 'Open it in a program for pictures and save it again as JPEG or PNG.',
  },
  'image-unsafe': {
    severity: 'error',
    title: 'An SVG holds more than its drawing',
    hint: 'Export it as “plain SVG” without metadata, links and scripts, or save it as PNG.',
  },
  'images-unavailable': {
    severity: 'error',
    title: 'Images cannot be cleaned on this computer',
    hint: 'Install it beside Daybook: `npm install sharp`. No image is published uncleaned.',
  },
  'attachment-not-cleaned': {
    severity: 'warning',
    title: 'A document is published with whatever its program wrote into it',
    hint: 'Documents, recordings and films may name their author, place and time. Remove that with the program that made the file; then, if you are sure, leave it.',
  },
  'graphic-undescribed': {
    severity: 'error',
    title: 'A graphic image has no description',
    hint: 'Say in the brackets what it shows, so that readers can decide: `![A burnt car, a body beside it](car.jpg "graphic")`.',
  },
  'graphic-in-text': {
    severity: 'error',
    title: 'A graphic image stands in a line of text and cannot be closed there',
    hint: 'Put it into a paragraph of its own, with empty lines around it.',
  },
  'private-marker': {
    severity: 'warning',
    title: 'The text is marked as not for everybody',
    hint: 'Nothing on a published page is hidden. Move this text out of the content folder, or remove the mark if the text is public.',
  },
  'email-address': {
    severity: 'warning',
    title: 'The text holds an address of e-mail',
    hint: 'If it belongs to a person, remove it. If it may be published, name it in `safety.allow` of the configuration, or as the contact of the publisher.',
  },
  'phone-number': {
    severity: 'warning',
    title: 'The text holds the number of a telephone',
    hint: 'If it belongs to a person, remove it. If it may be published, name it in `safety.allow` of the configuration.',
  },
  'identity-number': {
    severity: 'warning',
    title: 'The text holds the number of a document of a person',
    hint: 'Remove it. If it is something else and may be published, name it in `safety.allow` of the configuration.',
  },
  'coordinate-exact': {
    severity: 'warning',
    title: 'A position is more exact than it needs to be',
    hint: 'Round it: two decimals of a degree are about a kilometre, three about a hundred metres. If exact positions are meant, say how many decimals in `safety.decimals` of the configuration.',
  },
  'third-party-address': {
    severity: 'error',
    title: 'A page would load something from another host',
    hint: 'That host would learn of each visit. Put the file into the site and point at it there, or make it a link.',
  },
  'outside-content': {
    severity: 'error',
    title: 'The text points at a file outside the content folder',
    hint: 'Only files inside the content folder are published. Copy the file there and point at the copy.',
  },
  'store-damaged': {
    severity: 'info',
    title: 'What the last build kept for the next one is damaged',
    hint: 'Nothing has to be done: it was not used, and is made anew.',
  },
  'unknown-fragment': {
    severity: 'warning',
    title: 'The text links to a part of a page that does not exist',
    hint: 'Behind `#` stands the id of an event, as it stands in the address of the event, or a period such as 2022-05.',
  },
  'link-unknown': {
    severity: 'error',
    title: 'An entry of the navigation leads nowhere',
    hint: 'Name a file of the content folder, such as `2022.md` or `pages/about.md`, or an address with https://.',
  },
  'register-syntax': {
    severity: 'error',
    title: 'A register is not well-formed CSV',
    hint: 'Look for a quotation mark that is not closed, or open the file in a spreadsheet and save it as CSV again.',
  },
  'register-unknown-column': {
    severity: 'warning',
    title: 'A register has a column that nothing reads',
    hint: 'Columns are id, name, name_en (or another language), other_names, kind, parent, latitude, longitude.',
  },
  'register-duplicate-column': {
    severity: 'error',
    title: 'A register has the same column twice',
    hint: 'Remove one of the two columns.',
  },
  'register-extra-cell': {
    severity: 'error',
    title: 'A row of a register has more cells than the header',
    hint: 'A name with a comma in it has to stand in double quotation marks.',
  },
  'register-missing-id': {
    severity: 'error',
    title: 'A row of a register has no id',
    hint: 'Give the row an id of its own, such as ministry-of-defence, in the column `id`.',
  },
  'register-missing-name': {
    severity: 'error',
    title: 'A row of a register has no name',
    hint: 'Fill the column `name`, or a column with a language such as `name_en`.',
  },
  'register-duplicate-id': {
    severity: 'error',
    title: 'Two rows of a register have the same id',
    hint: 'Give one of them another id, or make them one row with both names.',
  },
  'register-unknown-parent': {
    severity: 'error',
    title: 'The parent of a row is no row of the register',
    hint: 'The column `parent` takes the id of another row.',
  },
  'register-coordinate': {
    severity: 'error',
    title: 'A coordinate is not a number of degrees',
    hint: 'Write decimal degrees with a point: latitude from -90 to 90, longitude from -180 to 180.',
  },
  'edition-unpaired': {
    severity: 'warning',
    title: 'An event of one edition has no counterpart in another',
    hint: 'Translate the event there with the same date, or give both the same ID in their details.',
  },
  'edition-date-differs': {
    severity: 'warning',
    title: 'An event has one date in one edition and another date in another',
    hint: 'Correct the date that is wrong. If these are two events, give one of them another ID.',
  },
  'edition-language-taken': {
    severity: 'error',
    title: 'Two editions are in the same language',
    hint: 'Name the file after its language, as in 2022.be.md, and name the same language in its front matter.',
  },
  'edition-unknown': {
    severity: 'error',
    title: 'An entry of the navigation is for a language that no edition has',
    hint: 'Name a language in which there is a chronology or a page, or leave `lang` out.',
  },
  'register-unused': {
    severity: 'info',
    advice: true,
    title: 'No event names a row of a register',
    hint: 'Write the name as the events write it, or add that spelling to the column `other_names`.',
  },
  'search-unavailable': {
    severity: 'warning',
    title: 'The search index cannot be made on this computer',
    hint: 'The site is built without it, and its search page says what to use instead. Install again with the optional packages, or take `search` out of the configuration.',
  },
  'address-taken': {
    severity: 'error',
    title: 'Two things of the site have the same address',
    hint: 'Rename one of the two files.',
  },
  'address-unusable': {
    severity: 'error',
    title: 'Something of the site has an address that no file can have',
    hint: 'Give the file, or the entry of the register, a shorter name of letters, digits and hyphens.',
  },
  'address-unportable': {
    severity: 'warning',
    title: 'Something of the site has an address that not every computer takes',
    hint: 'Rename the file, so that copies of the site can be kept everywhere.',
  },
  'address-moved': {
    severity: 'warning',
    title: 'An event has another address than when it was published',
    hint: 'To keep the address, name it as ID in the details of the event.',
  },
  'address-gone': {
    severity: 'warning',
    title: 'An event that was published is gone',
    hint: 'If only its date has changed, give the event this ID in its details. If it was withdrawn, keep it and add a retraction.',
  },
  'output-overlaps': {
    severity: 'error',
    title: 'The output folder is a folder that the site is built from',
    hint: 'Choose a folder of its own for the output, such as `dist`.',
  },
  'output-in-the-way': {
    severity: 'error',
    title: 'Where the output folder should be, there is a file',
    hint: 'Remove the file, or choose another output folder.',
  },
  'output-foreign': {
    severity: 'error',
    title: 'The output folder holds files that no build made',
    hint: 'A build replaces the whole folder. Choose another folder, or move these files away.',
  },
  'output-unwritable': {
    severity: 'error',
    title: 'The output folder cannot be written',
    hint: 'Choose a folder that you may write to.',
  },
  'output-busy': {
    severity: 'error',
    title: 'Another build writes the output folder',
    hint: 'Wait until it has ended and build again. If nothing builds, end the process with this number.',
  },
  'disk-full': {
    severity: 'error',
    title: 'There is no space left for the site',
    hint: 'Free some space, or choose an output folder on another disk, and build again.',
  },
} as const satisfies Record<string, {severity: Diagnostic['severity']; advice?: true; title: string; hint: string}>

/** The permanent name of a problem that the generator reports. */
export type SiteDiagnosticCode = keyof typeof siteDiagnosticCodes
