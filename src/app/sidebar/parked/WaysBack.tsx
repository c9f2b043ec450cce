import type { Dispatch, SetStateAction } from 'react';
import { OtherWays } from '../other-ways/OtherWays';
import { ParkButton } from './ParkButton';
import { ParkedArea } from './ParkedArea';
import type { Parking } from './parking';

export interface WaysBackProps {
  readonly part: 'button' | 'area' | 'others';
  /** null: nothing was parked so far. */
  readonly parking: Parking | null;
  readonly onChange: Dispatch<SetStateAction<Parking | null>>;
}

/** The draft area's later parts under one roof: the first screen has room for one name only. */
export default function WaysBack({ part, ...props }: WaysBackProps) {
  if (part === 'others') return <OtherWays />;
  return part === 'button' ? <ParkButton {...props} /> : <ParkedArea {...props} />;
}
