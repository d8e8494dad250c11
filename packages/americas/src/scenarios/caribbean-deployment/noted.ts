import { recorded } from '../../record/recorded.js'

/** The payload of a recorded event that is told in the record's own words and acts on nothing by itself. */
export const noted = (id: keyof typeof recorded): { readonly note: string } => ({
  note: recorded[id].says.replace(/\.$/, ''),
})
