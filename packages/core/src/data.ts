/** Rules as data: conditions and effects as JSON that compile to the closures of typed rules. */
export {}
