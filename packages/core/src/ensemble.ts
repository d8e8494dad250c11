/** Many runs at once: the bare driver, and bands over its outcomes. */
export {}
