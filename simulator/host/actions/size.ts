import { record } from '../values';

export interface Size {
  width?: string | number;
  height?: string | number;
}

export function sizeOf(value: unknown): Size {
  const { width, height } = record(value) as Size;
  return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}
