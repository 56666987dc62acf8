/** What a process counts and measures, and how that is written for Prometheus (text format 0.0.4). */
import { AggregatorRegistry, collectDefaultMetrics, Counter, Gauge, type Metric, Registry } from 'prom-client'

import { qanunVersion } from './version'

/** One number; several, each with its labels; or null where it is not known now, so that nothing is said. */
export type Reading = number | null | readonly LabelledReading[]

export type LabelledReading = { readonly labels: Readonly<Record<string, string>>; readonly value: number }

type Described = { readonly name: string; readonly help: string; readonly labels?: readonly string[] }

/** A sum that only grows, or a distribution, as it is when asked for. Those of several processes are added up. */
export type Sums = {
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'histogram'
  readonly read: () => readonly (LabelledReading & { readonly metricName?: string })[]
}

export type Measures = {
  /** A value that is read whenever somebody asks. What throws, or takes longer than two seconds, is not told. */
  gauge(options: Described & { readonly read: () => Reading | Promise<Reading> }): void
  counter(options: Described): Counter
  sums(options: Sums): void
  /** Memory, processor, event loop and open files of this process, by Prometheus' own names. */
  addProcess(): void
  /** Which version of Qanun runs. */
  addVersion(): void
  text(): Promise<string>
  /** The same for another process, which adds up what several say ({@link addedUp}). */
  parts(): Promise<MeasuredParts>
}

/** What one process measured, to be sent between processes. */
export type MeasuredParts = Awaited<ReturnType<Registry['getMetricsAsJSON']>>

export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE

/** How long a value may take, in milliseconds: who asks gives up after ten seconds, and wants the others. */
const PATIENCE_MS = 2_000

export const createMeasures = (): Measures => {
  const registry = new Registry()
  const registers = [registry]
  return {
    gauge({ help, labels = [], name, read }) {
      new Gauge({
        name,
        help,
        labelNames: [...labels],
        registers,
        // Several processes over one replica tell the same thing.
        aggregator: 'max',
        async collect() {
          const reading = await readInTime(read)
          this.reset()
          // What has no labels is 0 after a reset, which would be a lie.
          if (reading === null && labels.length === 0) this.remove()
          else if (typeof reading === 'number') this.set(reading)
          else for (const one of reading ?? []) this.set({ ...one.labels }, one.value)
        },
      })
    },
    counter: ({ help, labels = [], name }) => new Counter({ name, help, labelNames: [...labels], registers }),
    sums(options) {
      registry.registerMetric(readWhenAsked(options))
    },
    addProcess: () => collectDefaultMetrics({ register: registry }),
    addVersion() {
      const labels = { version: qanunVersion() }
      this.gauge({
        name: 'qanun_build_info',
        help: '1; the version is in the label.',
        labels: ['version'],
        read: () => [{ labels, value: 1 }],
      })
    },
    text: () => registry.metrics(),
    parts: () => registry.getMetricsAsJSON(),
  }
}

/** What several processes measured, as if they were one. */
export const addedUp = (parts: readonly MeasuredParts[]): Promise<string> =>
  AggregatorRegistry.aggregate([...parts]).metrics()

/** The sums of several processes in one; what is a state of a process, such as its memory, is left out. */
export const mergedSums = (parts: readonly MeasuredParts[]): Promise<MeasuredParts> => {
  const sums = parts.map((part) => part.filter(({ type }) => SUMS.has(String(type))))
  return AggregatorRegistry.aggregate(sums).getMetricsAsJSON()
}

const SUMS = new Set(['counter', 'histogram'])

const readInTime = async (read: () => Reading | Promise<Reading>): Promise<Reading> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null)
  })
  try {
    return await Promise.race([read(), late])
  } catch {
    // Whoever could not read it has said so in the log; here the absence says it.
    return null
  } finally {
    clearTimeout(timer)
  }
}

/**
 * A metric of prom-client whose values lie elsewhere. Its own counters and histograms look their labels up at each call,
 * which would cost every request some microseconds.
 */
const readWhenAsked = ({ help, name, read, type }: Sums): Metric => {
  const get = () => Promise.resolve({ name, help, type, aggregator: 'sum', values: [...read()] })
  return { name, get } as unknown as Metric
}
