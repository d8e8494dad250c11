/** Static analysis of a rulebook before a run. */
export {}
