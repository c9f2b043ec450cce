import { FILE_CLOCKS, type FileClock } from '../world/variants';

/** What the clock of the agent's computer shows: the machine's time + `offsetMs` (true here) + `errorMs`. */
export interface AgentClock {
  /** How far the local Zendesk's time is from the machine's: what passed of it, passed for everybody. */
  readonly offsetMs: number;
  /** How far the computer is set wrong: nothing passes when it is set anew. */
  readonly errorMs: number;
  /** How the server of the app's files tells the time. */
  readonly files: FileClock;
}

/** The first clock of a frame, in its name: it is there before any message. */
export function clockName({ offsetMs, errorMs, files }: AgentClock): string {
  return `clock:${offsetMs}:${errorMs}:${files}`;
}

/** A frame that another page named has no clock of its own. */
export function clockFromName(name: string): AgentClock {
  const [, offset = 0, error = 0, told = ''] = /^clock:(-?\d+):(-?\d+):(\S+)$/.exec(name) ?? [];
  const files = FILE_CLOCKS.find((one) => one === told) ?? 'date';
  return { offsetMs: Number(offset), errorMs: Number(error), files };
}

export function clockMessage(clock: AgentClock): { localZendeskClock: AgentClock } {
  return { localZendeskClock: clock };
}

/** null: a message of somebody else. */
export function clockFromMessage(data: unknown): AgentClock | null {
  if (typeof data !== 'object' || data === null || !('localZendeskClock' in data)) return null;
  return data.localZendeskClock as AgentClock;
}
