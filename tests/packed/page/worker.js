import { flagship } from './flagship.js'

postMessage(flagship())
