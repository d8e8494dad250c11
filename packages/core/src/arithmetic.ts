/**
 * The functions whose `Math` versions may differ in the last bit between engines, built from + - * / and
 * `Math.floor`, `Math.abs`, `Math.min`, `Math.max`, `Math.sqrt` only, which IEEE 754 and ECMAScript fix exactly.
 * So the same input gives the same bits in Node, browsers, Deno and Bun. No imports, and one file although it is long:
 * other packages inline it at build.
 */

/** ln 2 in two parts. The first has 21 trailing zero bits, so that its product with any binary exponent is exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const SQRT2 = Math.sqrt(2)

const TWO_32 = 4294967296
const TWO_128 = TWO_32 * TWO_32 * TWO_32 * TWO_32
const TWO_512 = TWO_128 * TWO_128 * TWO_128 * TWO_128

/** Binary exponents and their powers of two, largest first. 512 comes twice, to reach the subnormal numbers. */
const BINARY_STEPS: readonly (readonly [exponent: number, power: number])[] = [
  [512, TWO_512],
  [512, TWO_512],
  [256, TWO_128 * TWO_128],
  [128, TWO_128],
  [64, TWO_32 * TWO_32],
  [32, TWO_32],
  [16, 65536],
  [8, 256],
  [4, 16],
  [2, 4],
  [1, 2],
]

/** Taylor coefficients 1/2!, 1/3! … 1/14! of the exponential: enough for |x| ≤ ln 2 / 2, where the next term is below 1e-18. */
const EXP_TAIL = [2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800, 87178291200].map(
  (factorial) => 1 / factorial,
)

/** 2/3, 2/5 … 2/23 of ln((1+s)/(1−s)) = 2s + s·(2s²/3 + 2s⁴/5 + …): enough for |s| ≤ 0.172. */
const LOG_TAIL = [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23].map((odd) => 2 / odd)

/** The polynomial with these coefficients, constant first. */
const polynomial = (coefficients: readonly number[], x: number): number => {
  let sum = 0
  for (let index = coefficients.length - 1; index >= 0; index--) sum = sum * x + (coefficients[index] as number)
  return sum
}

/** The largest whole k with 2^k ≤ x, for finite x > 0. */
const binaryExponent = (x: number): number => {
  let rest = x
  let exponent = 0
  if (rest < 1 / 256 || rest >= 256) {
    for (const [step, power] of BINARY_STEPS) {
      if (rest >= power) {
        rest /= power
        exponent += step
      } else if (rest * power < 2) {
        rest *= power
        exponent -= step
      }
    }
    return exponent
  }
  // Most arguments are ratios near 1, where counting is quicker than halving the interval.
  for (; rest >= 2; rest /= 2) exponent += 1
  for (; rest < 1; rest *= 2) exponent -= 1
  return exponent
}

/** 2^n for a whole n from −1074 to 1023, exactly. */
const powerOfTwo = (n: number): number => {
  let power = 1
  let factor = n < 0 ? 0.5 : 2
  for (let left = Math.abs(n); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power *= factor
    factor *= factor
  }
  return power
}

/** x · 2^n, rounded once at most: in two steps where 2^n or the result may lie outside the normal range of a number. */
const scaled = (x: number, n: number): number => {
  if (n > -1000 && n < 1000 && Math.abs(x) > 1e-5 && Math.abs(x) < 1e5) return x * powerOfTwo(n)
  const half = Math.floor(n / 2)
  return x * powerOfTwo(half) * powerOfTwo(n - half)
}

/** What rounding took from `product` = a · b (Dekker 1971, Veltkamp's split); exact for |a|, |b| below 2^995. */
const productError = (a: number, b: number, product: number): number => {
  const aSplit = 134217729 * a
  const aHigh = aSplit - (aSplit - a)
  const aLow = a - aHigh
  const bSplit = 134217729 * b
  const bHigh = bSplit - (bSplit - b)
  const bLow = b - bHigh
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow
}

/** e^(high + low), where low is a correction below the last bit of high. */
const expOfSum = (high: number, low: number): number => {
  if (high > 709.782712893384) return Infinity
  if (high < -745.1332191019412) return 0
  const k = Math.floor(high / (LN2_HIGH + LN2_LOW) + 0.5)
  const main = high - k * LN2_HIGH
  const correction = low - k * LN2_LOW
  const r = main + correction
  const lost = correction - (r - main)
  return scaled(1 + (r + (r * r * polynomial(EXP_TAIL, r) + lost)), k)
}

/** e^x, within 1 unit in the last place; `Infinity` above 709.78…, 0 below −745.13…, NaN for NaN. */
export const exp = (x: number): number => expOfSum(x, 0)

/** The natural logarithm, within 1 unit in the last place; −Infinity at ±0, NaN below 0 and for NaN. */
export const log = (x: number): number => {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return Infinity
  let k = binaryExponent(x)
  let mantissa = scaled(x, -k)
  if (mantissa > SQRT2) {
    mantissa /= 2
    k += 1
  }
  const f = mantissa - 1
  const s = f / (2 + f)
  const z = s * s
  // 2s is written f − s·f, because f is exact and s is not.
  return k * LN2_HIGH - (s * (f - z * polynomial(LOG_TAIL, z)) - k * LN2_LOW - f)
}

/** |base|^exponent for a finite base other than 0 and a finite exponent, with the logarithm carried in two parts. */
const powOfMagnitude = (base: number, exponent: number): number => {
  let k = binaryExponent(base)
  let mantissa = scaled(base, -k)
  if (mantissa > SQRT2) {
    mantissa /= 2
    k += 1
  }
  const f = mantissa - 1
  const sum = mantissa + 1
  const s = f / sum
  const product = s * sum
  const sLow = (f - product - productError(s, sum, product) - s * (mantissa - (sum - 1))) / sum
  const z = s * s
  const whole = k * LN2_HIGH
  const main = whole + 2 * s
  const mainLost = main - whole
  const rest =
    whole -
    (main - mainLost) +
    (2 * s - mainLost) +
    (k * LN2_LOW + (2 * sLow * (1 + z) + s * z * polynomial(LOG_TAIL, z)))
  const high = main + rest
  const low = rest - (high - main)
  const power = exponent * high
  if (Math.abs(power) > 800) return power > 0 ? Infinity : 0
  return expOfSum(power, productError(exponent, high, power) + exponent * low)
}

/**
 * base^exponent with the special cases of `Math.pow`; within 1 unit in the last place for results between 1e-40 and
 * 1e40, within 8 at the far ends of the range. A negative base takes whole exponents only (NaN otherwise).
 */
export const pow = (base: number, exponent: number): number => {
  if (exponent === 0) return 1
  if (Number.isNaN(base) || Number.isNaN(exponent)) return NaN
  if (exponent === 1) return base
  const magnitude = Math.abs(base)
  if (Math.abs(exponent) === Infinity) {
    if (magnitude === 1) return NaN
    return magnitude > 1 === exponent > 0 ? Infinity : 0
  }
  const isWhole = Math.floor(exponent) === exponent
  const isNegative = base < 0 || 1 / base < 0
  const sign = isNegative && isWhole && Math.abs(exponent % 2) === 1 ? -1 : 1
  if (magnitude === 0) return exponent > 0 ? sign * 0 : sign * Infinity
  if (magnitude === Infinity) return exponent > 0 ? sign * Infinity : sign * 0
  if (isNegative && !isWhole) return NaN
  if (magnitude === 1) return sign
  return sign * powOfMagnitude(magnitude, exponent)
}

/** Numerators and denominators of Wichura's rational approximations (algorithm AS 241, PPND16, 1988), constant first. */
const QUANTILE_CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const
const QUANTILE_MIDDLE = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const
const QUANTILE_FAR = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const

/** The value that a standard normal variable stays below with probability p; ∓Infinity at 0 and 1, NaN outside. */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return NaN
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(QUANTILE_CENTRE[0], r)) / polynomial(QUANTILE_CENTRE[1], r)
  }
  const tail = Math.min(p, 1 - p)
  if (tail === 0) return q < 0 ? -Infinity : Infinity
  const distance = Math.sqrt(-log(tail))
  const [numerator, denominator] = distance <= 5 ? QUANTILE_MIDDLE : QUANTILE_FAR
  const r = distance <= 5 ? distance - 1.6 : distance - 5
  const size = polynomial(numerator, r) / polynomial(denominator, r)
  return q < 0 ? -size : size
}

/** `value` held between low and high; NaN stays NaN. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** 1 / (1 + e^−x): the probability whose log odds are x, 0 to 1. */
export const logistic = (x: number): number => {
  if (x >= 0) return 1 / (1 + exp(-x))
  const odds = exp(x)
  return odds / (1 + odds)
}

/**
 * The probabilities e^(lambda·u) / Σ e^(lambda·u) of alternatives with these utilities. An alternative at −Infinity
 * gets exactly 0, at any lambda; at least one must be finite, none +Infinity. Lambda is how sharply the best stands out (0 = not at all).
 */
export const softmax = (utilities: readonly number[], lambda = 1): number[] => {
  const best = utilities.reduce((most, utility) => Math.max(most, utility), -Infinity)
  const weights = utilities.map((utility) => (utility === -Infinity ? 0 : exp(lambda * (utility - best))))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
