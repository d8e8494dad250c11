import { dataSets } from './data-sets.js'
import { documents } from './documents.js'
import { press } from './press.js'
import type { Source } from './source.js'
import { studies } from './studies.js'

/** What rests on nobody's print: this project's own reading, owned as such wherever it is used. */
const ownJudgement = {
  'lapolicy-judgement': {
    key: 'lapolicy-judgement',
    title: 'Judgement of the lapolicy project',
    author: 'lapolicy',
    publisher: 'lapolicy',
    date: '2026-11',
    note: 'Not evidence. Says what this project chose where no source decides, so that it can be seen, varied and disputed.',
  },
} as const satisfies Record<string, Source>

/** Every source that a figure, a claim or a recorded event may cite. */
export const sources = { ...documents, ...studies, ...dataSets, ...press, ...ownJudgement } as const

/** Names what may be cited: the five documents, studies, data sets, press, own judgement. */
export type SourceKey = keyof typeof sources
export type DocumentKey = keyof typeof documents
