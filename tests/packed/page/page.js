import { flagship } from './flagship.js'

const played = {
  page: flagship(),
  worker: await new Promise((resolve, reject) => {
    const worker = new Worker('/worker.js', { type: 'module' })
    worker.onmessage = ({ data }) => resolve(data)
    worker.onerror = ({ message }) => reject(new Error(`the worker failed: ${message}`))
  }),
}
console.log(JSON.stringify(played))
