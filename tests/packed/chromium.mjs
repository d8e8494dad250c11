// Law 1 in a real browser: a page of Chromium, and a worker in it, play what Node plays. The page loads the installed
// packages as they are, file by file, through an import map; the worker is bundled, because import maps do not reach workers.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import ts from 'typescript'
import { must } from './checks.mjs'

const pageFolder = fileURLToPath(new URL('page', import.meta.url))
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What the browser plays, in the page and in the worker. @typedef {{ fingerprints: Record<string, string>, solved: string, milliseconds: number, host: string[] }} Played */

/** Where a package keeps its ES modules, by what an importer writes. @param {string} project @param {string} name */
const doorsOf = (project, name) => {
  const { exports } = JSON.parse(readFileSync(join(project, 'node_modules', name, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([door, target]) => {
    const file = target.import?.default ?? target.import
    return file ? [[name + door.slice(1), `/node_modules/${name}/${file.replace('./', '')}`]] : []
  })
}

/** @param {string} project */
const importMap = (project) => ({
  imports: {
    ...Object.fromEntries(
      ['@lapolicy/core', '@lapolicy/trade', '@lapolicy/americas', 'zod'].flatMap((name) => doorsOf(project, name)),
    ),
    // The build of immer that does not ask for `process`, which a page without a bundler has not.
    immer: '/node_modules/immer/dist/immer.production.mjs',
  },
})

/**
 * Bundles a program for browsers.
 * @param {string} entry @param {string} project where the packages are installed
 * @param {readonly string[]} external packages to leave out
 */
export const bundle = async (entry, project, external = []) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    nodePaths: [join(project, 'node_modules')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [...external],
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * The names of Node that a program reads though nothing in it declares them.
 * @param {string} program
 */
export const namesOfNode = (program) => {
  const foreign = new Set(['process', 'Buffer', 'require', '__dirname', '__filename', 'global', 'setImmediate'])
  const tree = ts.createSourceFile('bundle.js', program, ts.ScriptTarget.ES2022, true)
  const found = new Set(program.match(/(from|import)\s*\(?["']node:\w+/g) ?? [])
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node) && foreign.has(node.text)) {
      const { parent } = node
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
          parent.name === node)
      if (!isMember) found.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return [...found]
}

/**
 * Serves a project's packages and the page, under a policy that forbids `eval`.
 * @param {string} project
 */
const serve = async (project) => {
  const worker = await bundle(join(pageFolder, 'worker.js'), project)
  const html = `<!doctype html><title>lapolicy</title><script type="importmap" nonce="map">${JSON.stringify(importMap(project))}</script><script type="module" src="/page.js"></script>`
  /** @param {string} path @returns {string} */
  const bodyOf = (path) => {
    if (path === '/') return html
    if (path === '/worker.js') return worker
    return readFileSync(path.startsWith('/node_modules/') ? join(project, path) : join(pageFolder, path), 'utf8')
  }
  const server = createServer(({ url = '/' }, response) => {
    try {
      const body = bodyOf(new URL(url, 'http://page').pathname)
      const type = url === '/' ? 'text/html' : ['.js', '.mjs'].includes(extname(url)) ? 'text/javascript' : 'text/plain'
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': "default-src 'self'; script-src 'self' 'nonce-map'",
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  must(address && typeof address === 'object', 'the page has no address')
  return { server, url: `http://127.0.0.1:${address.port}/` }
}

/**
 * What Chromium plays with the packages installed in a project. Its language and its time zone are far from the usual ones.
 * @param {string} project
 * @returns {Promise<{ page: Played, worker: Played, version: string }>}
 */
export const playInChromium = async (project) => {
  const executablePath = browsers.find((path) => existsSync(path))
  must(executablePath, `no Chromium at ${browsers.join(', ')}`)
  const { server, url } = await serve(project)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ locale: 'tr-TR', timezoneId: 'Asia/Kathmandu' })
    const page = await context.newPage()
    /** @type {string[]} */
    const faults = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
    // What it prints is its answer; to read a variable would take an `eval`.
    const printed = page.waitForEvent('console', { timeout: 20_000, predicate: (line) => line.type() === 'log' })
    const [line] = await Promise.all([printed, page.goto(url)]).catch((error) => {
      throw new Error([...faults, error.message].join('\n'))
    })
    const { page: played, worker } = JSON.parse(line.text())
    return { page: played, worker, version: browser.version() }
  } finally {
    await browser.close()
    server.close()
  }
}
