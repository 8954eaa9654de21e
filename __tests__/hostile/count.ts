/** How many cases a property is tried on: few in CI, as many as asked for by hand (`npm run check:<name> -- COUNT`). */
export const casesOf = (name: string, inCi: number): number =>
  Number(process.env[`${name.toUpperCase()}_COUNT`] || inCi);
