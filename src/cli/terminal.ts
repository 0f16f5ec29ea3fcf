/** Where text is written to. */
export interface Output {
  /** Writes a piece of text; resolves when more can be taken. */
  write(text: string): void | Promise<void>;
}

/** Everything outside the command: the process has one, a test makes one. */
export interface Terminal {
  /** Bytes of standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Results, and nothing else. */
  readonly stdout: Output;
  /** Errors, notes and the progress bar. */
  readonly stderr: Output;
  /** `true` where stdout is a terminal: lines are as long as it is wide. */
  readonly isTTY: boolean;
  /** Whether results are coloured. Default as `isTTY`. */
  readonly colors?: boolean;
  /** Columns of the terminal. Default 100. */
  readonly columns?: number;
  /** Whether stderr is a terminal that a progress bar may be drawn on. Default `false`. */
  readonly progress?: boolean;
}
